#!/usr/bin/env python3
"""Holds what the program hands over against programs that others wrote.

Usage: exchange.py PROGRAM STUDY
Needs yxf, pyxform, openpyxl, fhir.resources, frictionless and lxml. Prints one line for each check
and ends with status 1 at the first that fails.
"""
import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import openpyxl
import yxf
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.questionnaire import Questionnaire
from frictionless import validate
from lxml import etree
from pyxform.xls2xform import xls2xform_convert

# The rules of the exchange format for projects (REFI-QDA 1.5), as far as it is written, in our words.
PROJECT = """
<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns="urn:QDA-XML:project:1.0"
  targetNamespace="urn:QDA-XML:project:1.0" elementFormDefault="qualified">
  <s:element name="Project"><s:complexType>
    <s:sequence>
      <s:element name="Users" minOccurs="0"><s:complexType><s:sequence>
        <s:element name="User" maxOccurs="unbounded"><s:complexType>
          <s:attribute name="guid" type="guid" use="required"/>
          <s:attribute name="name" type="s:string"/><s:attribute name="id" type="s:string"/>
        </s:complexType></s:element>
      </s:sequence></s:complexType></s:element>
      <s:element name="CodeBook" minOccurs="0"><s:complexType><s:sequence>
        <s:element name="Codes"><s:complexType><s:sequence>
          <s:element name="Code" type="code" maxOccurs="unbounded"/>
        </s:sequence></s:complexType></s:element>
      </s:sequence></s:complexType></s:element>
      <s:element name="Variables" minOccurs="0"><s:complexType><s:sequence>
        <s:element name="Variable" maxOccurs="unbounded"><s:complexType>
          <s:sequence><s:element name="Description" type="s:string" minOccurs="0"/></s:sequence>
          <s:attribute name="guid" type="guid" use="required"/>
          <s:attribute name="name" type="s:string" use="required"/>
          <s:attribute name="typeOfVariable" use="required"><s:simpleType>
            <s:restriction base="s:string">
              <s:enumeration value="Text"/><s:enumeration value="Boolean"/>
              <s:enumeration value="Integer"/><s:enumeration value="Float"/>
              <s:enumeration value="Date"/><s:enumeration value="DateTime"/>
            </s:restriction></s:simpleType></s:attribute>
        </s:complexType></s:element>
      </s:sequence></s:complexType></s:element>
      <s:element name="Cases" minOccurs="0"><s:complexType><s:sequence>
        <s:element name="Case" maxOccurs="unbounded"><s:complexType>
          <s:sequence>
            <s:element name="Description" type="s:string" minOccurs="0"/>
            <s:element name="CodeRef" type="ref" minOccurs="0" maxOccurs="unbounded"/>
            <s:element name="VariableValue" type="value" minOccurs="0" maxOccurs="unbounded"/>
            <s:element name="SourceRef" type="ref" minOccurs="0" maxOccurs="unbounded"/>
            <s:element name="SelectionRef" type="ref" minOccurs="0" maxOccurs="unbounded"/>
          </s:sequence>
          <s:attribute name="guid" type="guid" use="required"/>
          <s:attribute name="name" type="s:string"/>
        </s:complexType></s:element>
      </s:sequence></s:complexType></s:element>
      <s:element name="Sources" minOccurs="0"><s:complexType><s:sequence>
        <s:element name="TextSource" maxOccurs="unbounded"><s:complexType>
          <s:sequence>
            <s:element name="Description" type="s:string" minOccurs="0"/>
            <s:element name="PlainTextContent" type="s:string" minOccurs="0"/>
            <s:element name="PlainTextSelection" minOccurs="0" maxOccurs="unbounded">
              <s:complexType>
                <s:sequence>
                  <s:element name="Description" type="s:string" minOccurs="0"/>
                  <s:element name="Coding" type="coding" minOccurs="0" maxOccurs="unbounded"/>
                  <s:element name="NoteRef" type="ref" minOccurs="0" maxOccurs="unbounded"/>
                </s:sequence>
                <s:attributeGroup ref="made"/>
                <s:attribute name="name" type="s:string"/>
                <s:attribute name="startPosition" type="s:integer" use="required"/>
                <s:attribute name="endPosition" type="s:integer" use="required"/>
              </s:complexType></s:element>
            <s:element name="Coding" type="coding" minOccurs="0" maxOccurs="unbounded"/>
            <s:element name="NoteRef" type="ref" minOccurs="0" maxOccurs="unbounded"/>
            <s:element name="VariableValue" type="value" minOccurs="0" maxOccurs="unbounded"/>
          </s:sequence>
          <s:attributeGroup ref="made"/>
          <s:attribute name="name" type="s:string"/>
          <s:attribute name="plainTextPath" type="s:string"/>
        </s:complexType></s:element>
      </s:sequence></s:complexType></s:element>
    </s:sequence>
    <s:attribute name="name" type="s:string" use="required"/>
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
  <s:complexType name="coding">
    <s:sequence>
      <s:element name="CodeRef" type="ref"/>
      <s:element name="NoteRef" type="ref" minOccurs="0" maxOccurs="unbounded"/>
    </s:sequence>
    <s:attributeGroup ref="made"/>
  </s:complexType>
  <s:complexType name="value"><s:sequence>
    <s:element name="VariableRef" type="ref"/><s:element name="TextValue" type="s:string"/>
  </s:sequence></s:complexType>
  <s:complexType name="ref"><s:attribute name="targetGUID" type="guid" use="required"/></s:complexType>
  <s:attributeGroup name="made">
    <s:attribute name="guid" type="guid" use="required"/>
    <s:attribute name="creatingUser" type="guid"/>
    <s:attribute name="creationDateTime" type="s:dateTime"/>
  </s:attributeGroup>
  <s:simpleType name="guid"><s:restriction base="s:token">
    <s:pattern value="[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"/>
  </s:restriction></s:simpleType>
</s:schema>"""


def sheets(form):
    """The rows of a form without what yxf adds."""
    return {
        name: [dict(row) for row in rows] for name, rows in form.items() if isinstance(rows, list)
    }


class Checks:
    def __init__(self, program, study, folder):
        self.program, self.study, self.folder = program, study, pathlib.Path(folder)

    def run(self, *words):
        done = subprocess.run(
            [self.program, *words, "--study", str(self.study)], capture_output=True, text=True)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stderr or done.stdout}"
        return done.stdout

    def questionnaire(self, source):
        name = source.stem
        sheet, again, fhir = (self.folder / f"{name}{end}" for end in (".xlsx", ".yaml", ".json"))
        self.run("export", "questionnaire", name, "--out", str(sheet))
        xls2xform_convert(str(sheet), str(self.folder / f"{name}.xml"), validate=False)
        cells = openpyxl.load_workbook(sheet)["survey"]
        assert cells["A1"].value == "type", "openpyxl finds no heading"
        self.run("import", "questionnaire", str(sheet), "--out", str(again))
        before, after = (
            sheets(yxf.read_yaml(path.read_text("utf-8"))) for path in (source, again))
        assert before == after, f"{name} came back changed"
        print(f"{name}: the workbook passes pyxform and comes back unchanged")
        self.run("export", "questionnaire", name, "--out", str(fhir))
        Questionnaire.model_validate_json(fhir.read_text("utf-8"))
        self.run("import", "questionnaire", str(fhir), "--out", str(self.folder / f"{name}-2.yaml"))
        print(f"{name}: the FHIR Questionnaire passes fhir.resources and can be asked again")

    def responses(self):
        bundle = Bundle.model_validate_json(self.run("export", "responses", "--format", "fhir"))
        links = {}
        for entry in bundle.entry:
            if entry.resource.get_resource_type() == "Questionnaire":
                links[f"{entry.resource.url}"] = set(self.links(entry.resource.item))
        for entry in bundle.entry:
            if entry.resource.get_resource_type() == "QuestionnaireResponse":
                known = links[entry.resource.questionnaire.split("|")[0]]
                unknown = set(self.links(entry.resource.item or [])) - known
                assert not unknown, f"{entry.fullUrl} answers {unknown}, which nobody asked"
        print(f"{len(bundle.entry)} entries: the FHIR Bundle passes fhir.resources")
        package = self.folder / "package"
        self.run("export", "responses", "--format", "package", "--out", str(package))
        report = validate(str(package / "datapackage.json"))
        assert report.valid, report.flatten(["type", "title", "message"])
        print(f"{len(report.tasks)} tables: the data package passes frictionless")

    def links(self, items):
        for item in items:
            yield item.linkId
            yield from self.links(item.item or [])

    def codings(self):
        file = self.folder / "project.qdpx"
        self.run("export", "codings", "--format", "qdpx", "--out", str(file))
        rows = csv.DictReader(io.StringIO(self.run("export", "codings", "--format", "csv")))
        words = {(row["respondent"], row["words"].lstrip("'")) for row in rows if row["theme"]}
        with zipfile.ZipFile(file) as archive:
            assert archive.testzip() is None, "a check value is wrong"
            project = etree.fromstring(archive.read("project.qde"))
            etree.XMLSchema(etree.fromstring(PROJECT)).assertValid(project)
            guids = project.xpath("//@guid")
            assert len(set(guids)) == len(guids), "two things have the same guid"
            dangling = set(project.xpath("//@targetGUID | //@creatingUser")) - set(guids)
            assert not dangling, f"nothing has the guid {dangling}"
            space = {"q": "urn:QDA-XML:project:1.0"}
            found = set()
            for source in project.xpath("//q:TextSource", namespaces=space):
                path = source.get("plainTextPath").replace("internal://", "sources/")
                text = archive.read(path).decode("utf-8")
                for place in source.xpath("q:PlainTextSelection[q:Coding]", namespaces=space):
                    start, end = int(place.get("startPosition")), int(place.get("endPosition"))
                    assert 0 <= start < end <= len(text), f"{path} ends before {end}"
                    found.add((source.get("name").split(",")[0], text[start:end]))
            missing = {(person, said.lstrip("'")) for person, said in words} - {
                (person, said.lstrip("'")) for person, said in found}
            assert not missing, f"these places are not in the project: {missing}"
        print(f"{len(found)} places: the REFI-QDA project is as the schema wants it, and finds them")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    study = pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        checks = Checks(sys.argv[1], study, folder)
        for source in sorted((study / "Questionnaires").glob("*.yaml")):
            if source.stem not in {"codebook", "study", "glossary"}:
                checks.questionnaire(source)
        checks.responses()
        checks.codings()


if __name__ == "__main__":
    main()
