"""Holds our XML and REFI-QDA codebooks against lxml.

Writes Tests/FormsTests/Fixtures/xml.json: XML texts with the tree that lxml finds in each, or null
where our reader must refuse. Then checks Tests/FormsTests/Goldens/codebook.qdc against the rules of
the standard's schema. Needs lxml. Run it from anywhere: python Tests/Oracles/codebook.py
"""

import json
import pathlib

from lxml import etree

tests = pathlib.Path(__file__).parent.parent / "FormsTests"

well_formed = [
    "<a/>",
    "<a></a>",
    '<?xml version="1.0" encoding="utf-8"?>\n<a b="c"/>\n',
    "\ufeff<a>text</a>",
    "<!-- before --><a>one<!-- in --> two<?pi x?> three</a><!-- after -->",
    "<a>&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;</a>",
    "<a>&#65;&#x42;&#x1F600;&#10;</a>",
    "<a><![CDATA[<b> & ]] > c]]>d</a>",
    "<a b='\"' c=\"'\" d = 'e' ></a >",
    '<a b="one\ntwo\tthree &#10; &#9; four"/>',
    "<a>one\r\ntwo\rthree\n</a>",
    '<a xmlns="urn:x"><b/><c xmlns=""/><d xmlns="urn:y" e="f"/></a>',
    '<q:a xmlns:q="urn:x" q:b="c"><q:d/><e/></q:a>',
    '<q:a xmlns:q="urn:x"><q:b xmlns:q="urn:y"/></q:a>',
    "<a>\u0141\u00f3d\u017a \U0001f600 e\u0301</a>",
    "<a><b>1</b><c>2</c><b>3</b>4</a>",
    "<a" + " b='c'" * 1 + "><b1/><b-2/><b.3/><_b/></a>",
    "<a>x ]] > y</a>",
]

refused = [
    "",
    "text",
    "<a>",
    "</a>",
    "<a></b>",
    "<a><b></a></b>",
    "<a/><b/>",
    "<a/>text",
    "<a b=c/>",
    "<a b='c' b='d'/>",
    "<a b='c'c='d'/>",
    "<a b='<'/>",
    "<a b/>",
    "<a b='c",
    "<a>&nosuch;</a>",
    "<a>& b</a>",
    "<a>&#0;</a>",
    "<a>&#xD800;</a>",
    "<a>&#x110000;</a>",
    "<a>\u0001</a>",
    "<a>]]></a>",
    "<a><!-- -- --></a>",
    "<a><!-- never</a>",
    "<a><![CDATA[never</a>",
    "<1a/>",
    "< a/>",
    "<q:a/>",
    "<a><?pi never</a>",
    # Well-formed, but able to reach out of the file or to grow.
    "<!DOCTYPE a><a/>",
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "<a>" * 65 + "</a>" * 65,
]


def tree(element):
    name = etree.QName(element)
    prefixes = {space: prefix for prefix, space in element.nsmap.items() if prefix}
    attributes = {}
    for key, value in element.attrib.items():
        attribute = etree.QName(key)
        prefix = prefixes[attribute.namespace] + ":" if attribute.namespace else ""
        attributes[prefix + attribute.localname] = value
    return {
        "name": name.localname,
        "namespace": name.namespace or "",
        "attributes": attributes,
        "text": "".join(element.xpath("text()")),
        "children": [tree(child) for child in element.iterchildren(tag=etree.Element)],
    }


parser = etree.XMLParser(resolve_entities=False, no_network=True)
cases = [
    {"xml": text, "tree": tree(etree.fromstring(text.encode("utf-8"), parser))}
    for text in well_formed
]
for text in refused:
    try:
        etree.fromstring(text.encode("utf-8"), parser)
        assert "DOCTYPE" in text or text.count("<a>") > 64, f"lxml takes {text!r}"
    except etree.XMLSyntaxError:
        pass
    cases.append({"xml": text, "tree": None})
target = tests / "Fixtures" / "xml.json"
target.parent.mkdir(parents=True, exist_ok=True)
target.write_text(json.dumps(cases, indent=1) + "\n", encoding="utf-8")
print(len(cases), "cases written")

# The rules of the exchange format for codebooks (REFI-QDA 1.5), in our own words.
schema = etree.XMLSchema(
    etree.fromstring(
        """
<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns="urn:QDA-XML:codebook:1.0"
  targetNamespace="urn:QDA-XML:codebook:1.0" elementFormDefault="qualified">
  <s:element name="CodeBook"><s:complexType>
    <s:sequence>
      <s:element name="Codes"><s:complexType><s:sequence>
        <s:element name="Code" type="code" maxOccurs="unbounded"/>
      </s:sequence></s:complexType></s:element>
    </s:sequence>
    <s:attribute name="origin" type="s:string"/>
  </s:complexType></s:element>
  <s:complexType name="code">
    <s:sequence>
      <s:element name="Description" type="s:string" minOccurs="0"/>
      <s:element name="Code" type="code" minOccurs="0" maxOccurs="unbounded"/>
    </s:sequence>
    <s:attribute name="guid" type="guid" use="required"/>
    <s:attribute name="name" type="s:string" use="required"/>
    <s:attribute name="isCodable" type="s:boolean" use="required"/>
  </s:complexType>
  <s:simpleType name="guid"><s:restriction base="s:token">
    <s:pattern value="[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"/>
  </s:restriction></s:simpleType>
</s:schema>"""
    )
)
golden = etree.parse(tests / "Goldens" / "codebook.qdc", parser)
schema.assertValid(golden)
guids = golden.xpath("//@guid")
assert len(set(guids)) == len(guids) > 0, "two codes have the same guid"
print(len(guids), "codes are as the schema wants them")
