"""What everybody knows: right statements pass in whatever words, wrong years are seen."""

from __future__ import annotations

import pytest

from checker import Checker, Document, Settings
from checker.model.publication import DateSignal, Signal
from checker.needs import Need
from checker.read.published import parse_published_argument

PUBLISHED = DateSignal(parse_published_argument("2023-06-15"), "2023-06-15", Signal.ARGUMENT)
RIGHT = """\
Reactor 4 at Chernobyl exploded on 26 April 1986. Princess Diana died in a Paris tunnel on 31 August
1997. The Berlin Wall came down in November 1989, and pieces of it were sold in 1990. The Berlin
Wall was built in 1961. Hurricane Katrina, which drowned New Orleans in August 2005, cost lives;
survivors of Hurricane Katrina in 2015 remembered. Facebook, which Mark Zuckerberg started at
Harvard in February 2004, bought Instagram in 2012 and WhatsApp in 2014. Google was founded in 1998
and went public in 2004; Google launched Gmail in 2004 and Chrome in 2008. Apple introduced the
iPhone in 2007 and opened its first shop in 2001. Amazon opened its first bookshop in Seattle in
2015. Microsoft bought Nokia's phones in 2013. The Titanic, launched in May 1911, sank in April
1912; its wreck was found in 1985. Nixon went to China in 1972 and resigned in 1974. Nelson Mandela
was elected president in April 1994 and died in December 2013. Angela Merkel became chancellor in
November 2005. Vladimir Putin became prime minister in August 1999 and president in May 2000; he was
prime minister again from 2008 to 2012. Benjamin Netanyahu was prime minister from 1996 to 1999 and
from 2009 to 2021. India's independence in 1947 came with partition. Germany joined NATO in 1955.
Britain joined the European Community in January 1973 and left the EU in January 2020. The Channel
Tunnel opened in 1994. President Ronald Reagan signed the INF Treaty in December 1987. President
Jimmy Carter visited Cuba in 2002 as a private citizen. President George Washington signed the act
in 1790. The Eiffel Tower was opened in 1889. The Paris Agreement, signed in April 2016, took effect
that November. The Treaty of Versailles was signed in 1919 and came into force in 1920. The World
Trade Center was bombed in 1993 and destroyed in 2001. Pearl Harbor was attacked in December 1941.
The Suez Canal was opened in 1869, nationalised in 1956 and reopened in 1975. Concorde made its
first flight in 1969 and was retired in 2003. Texas became a state in 1845. Alaska became a state in
1959. Kosovo declared independence in 2008. The euro was launched in 1999. The Soviet Union
collapsed in December 1991. The Soviet Union launched Sputnik in 1957. "Star Wars", released in
1977, was followed by "The Empire Strikes Back" in 1980. "The Lion King" was released in 1994 and
again in 2019. "Hamilton" opened on Broadway in August 2015. The Beatles broke up in 1970. Elvis
Presley died in 1977. John Lennon was shot in New York in December 1980. Osama bin Laden was killed
in May 2011. Saddam Hussein was captured in December 2003 and hanged in December 2006. Tony Blair
was prime minister from 1997 to 2007. Theresa May was home secretary from 2010 to 2016. Boris
Johnson was mayor of London from 2008 to 2016. In 1990 Margaret Thatcher, then prime minister,
resigned. The Cuban missile crisis of October 1962 passed. The fall of Kabul in August 2021 shocked.
The Vietnam War ended in 1975. World War II ended in 1945. World War I began in 1914. The Spanish
Civil War broke out in July 1936. The Kyoto Protocol was adopted in December 1997 and came into
force in February 2005. The Good Friday Agreement was approved in referendums in May 1998. Hong Kong
was handed back in July 1997. New Horizons flew past Pluto in July 2015. Pluto was discovered in
1930. The Higgs boson was discovered in 2012. ")[0]) from checker.read.published import
parse_published_argument from checker.model.publication import DateSignal, Signal
C=Checker(Settings(select=C.settings.select,published=DateSignal(parse_published_argument('2023-06-15'),'2023-06-15',Signal.ARGUMENT)))
T=
"""
WRONG = """\
Reactor 4 at Chernobyl exploded on 26 April 1987.
The explosion at Chernobyl in April 1987 killed many.
Princess Diana died in a Paris tunnel on 31 August 1999.
Neil Armstrong stepped on to the moon on 20 July 1968.
The liner Titanic sank on 15 April 1921 after it hit an iceberg.
America dropped an atomic bomb on Hiroshima on 6 August 1946.
Margaret Thatcher became prime minister in May 1978.
The Good Friday Agreement was signed in April 1997.
The Challenger, a NASA shuttle, exploded 73 seconds after lift-off on 28 January 1987.
The iPhone, unveiled by Steve Jobs in January 2008, changed phones.
Yuri Gagarin became the first man in space on 12 April 1962.
The Soviet Union launched Sputnik in October 1958.
The massacre in Tiananmen Square in June 1990 shocked many.
Argentina invaded the Falkland Islands in April 1983.
Richard Nixon resigned in August 1975.
Facebook, which Mark Zuckerberg started at Harvard in February 2005, grew.
Hurricane Katrina, which drowned New Orleans in August 2006, cost lives.
Nasser's nationalisation of the Suez canal in July 1955 led to war.
The collapse of Lehman Brothers in September 2009 hurt.
Lehman Brothers' collapse in September 2009 hurt.
After the fall of the Berlin Wall in 1991 they left.
The sinking of the Titanic in 1913 led to rules; the liner hit an iceberg.
The Exxon Valdez ran aground in March 1991.
Elvis Presley's death in August 1978 was mourned.
In April 1987 a reactor at Chernobyl exploded.
The Eiffel Tower, opened in 1899, is high.
The assassination of John F. Kennedy in November 1964 stunned.
Kosovo declared independence in February 2009.
The Falklands war of 1984 was short.
Mikhail Gorbachev resigned on 25 December 1993.
Tim Berners-Lee proposed the World Wide Web in 1999.
Dolly the sheep was born in 1999.
The Hubble telescope was launched in April 1993.
"""


def _findings(text: str) -> list[str]:
    everything = Checker().rules
    names = frozenset(rule.name for rule in everything if Need.KNOWLEDGE in rule.needs)
    checker = Checker(Settings(select=names, published=PUBLISHED))
    (report,) = checker.check([Document(id="facts", source=text, text=text, format="text")])
    return [f"{text[f.span.start : f.span.end]}: {f.message}" for f in report.findings]


def test_right_statements_pass() -> None:
    assert _findings(RIGHT.replace("\n", " ")) == []


@pytest.mark.parametrize("statement", WRONG.splitlines())
def test_wrong_years_are_seen(statement: str) -> None:
    assert _findings(statement)
