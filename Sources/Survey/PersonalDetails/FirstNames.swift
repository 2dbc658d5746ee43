/// First names that are common in the United Kingdom, in small letters; those that are everyday words
/// too, such as May, Will or Grace, are not among them.
enum FirstNames {
  static let all = Set(
    """
    aaliyah aaron abdul abdullah abigail adam adrian ahmed aisha aiden alan alex alexander alexandra \
    alfie ali alice alison amanda amber amelia amina amir amy andrea andrew angela anita ann anna anne \
    annie anthony antonia archie arthur asha ashley ava barbara barry beatrice ben benjamin bethany \
    bilal brandon brenda brian bridget callum cameron carl carol caroline catherine charles charlie \
    charlotte chloe chris christina christine christopher claire clara colin connor craig daisy daniel \
    danielle darren david dawid dean deborah debbie declan denise derek diane dominic donna dylan edward \
    eleanor elijah elizabeth ella ellie elliot emily emma eric esme ethan eva evan evelyn evie faisal \
    farah fatima finley finn fiona florence francesca fred freddie freya gareth gary gavin gemma geoffrey \
    george georgia gillian graham hamza hannah harriet harry harvey hassan heather helen henry holly \
    hugo ian ibrahim imran isaac isabel isabella isla ivy jack jackie jacob jacqueline jake jakub james \
    jamie jan jane janet jason jasmine jayden jean jennifer jenny jeremy jessica jill joan joanna joanne \
    joe joel john jonathan jordan joseph joshua josh judith julia julie julian kai karen kate katherine \
    kathleen katie kayla keith kelly kenneth kevin khadija kieran kim kirsty kyle laura lauren layla leah \
    leanne lee leo leon lewis liam lily linda lisa logan lola louis louise luca lucas lucy luke lydia \
    lynn maisie malik marcus margaret maria mariam marie martin mary maryam mason matilda matthew max \
    megan melissa mia michael michelle millie mohamed mohammad mohammed molly muhammad nadia nancy naomi \
    natalie natasha nathan neil niall nicholas nicola nigel noah nora olivia oliver omar oscar owen \
    pamela patricia patrick paul paula pauline peter phil philip phoebe phyllis priya rachel ralph \
    raymond rebecca reece rhys richard robert robin roger ronald rory rosie ruby russell ruth ryan \
    samantha samuel sandra sara sarah scarlett sean sebastian shannon sharon shaun sheila shirley simon \
    sofia sophia sophie stephanie stephen steve steven stuart susan suzanne sylvia tanya taylor teresa \
    thea theo theodore theresa thomas tim timothy tina toby tom tommy tracy tracey tyler valerie vanessa \
    victoria vincent wendy william yasmin yusuf zachary zahra zainab zara zoe
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
