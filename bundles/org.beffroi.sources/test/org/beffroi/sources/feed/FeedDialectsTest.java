package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Origin;
import org.beffroi.sources.mapping.Networks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which feeds mix vocabularies, prefixes and versions. */
class FeedDialectsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String ATOM = "xmlns:atom='http://www.w3.org/2005/Atom'";

    private static Feed read(String text) {
        return new FeedReader(ZoneOffset.UTC, NOW)
                .read(text.getBytes(StandardCharsets.UTF_8), "", Optional.empty(), "essai");
    }

    private static FeedEntry item(String inside) {
        return read("<rss version='2.0' " + ATOM + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
                        + " xmlns:dcterms='http://purl.org/dc/terms/' xmlns:media='http://search.yahoo.com/mrss/'"
                        + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><item>" + inside
                        + "</item></channel></rss>")
                .entries()
                .getFirst();
    }

    private static Optional<String> author(String inside) {
        FeedParameters parameters = FeedParameters.of(URI.create("https://gazette.example/feed"));
        Feed feed = read("<rss version='2.0' " + ATOM + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel><item><title>Un titre</title>"
                + inside + "</item></channel></rss>");
        Mention mention = new FeedMentions(
                        parameters, parameters.url(), new Origin("g", new BatchId("b"), NOW), new Networks())
                .of(feed.entries().getFirst(), feed)
                .orElseThrow();
        return mention.author().filter(name -> !name.isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<atom:author><atom:name>Jeanne"
                        + " Martin</atom:name><atom:email>j@gazette.example</atom:email></atom:author>|Jeanne Martin",
                "<atom:author><name>Jeanne Martin</name><uri>https://x.example</uri></atom:author>|Jeanne Martin",
                "<atom:author>Jeanne Martin</atom:author>|Jeanne Martin",
                "<author>j@gazette.example (Jeanne Martin)</author>|Jeanne Martin",
                "<author>Jeanne Martin &lt;j@gazette.example&gt;</author>|Jeanne Martin",
                "<author>Jeanne Martin, j@gazette.example</author>|Jeanne Martin",
                "<author>Jeanne Martin - j@gazette.example</author>|Jeanne Martin",
                "<author>Jeanne Martin [j@gazette.example] et Paul</author>|Jeanne Martin et Paul",
                "<dc:creator>j@gazette.example (Jeanne Martin)</dc:creator>|Jeanne Martin",
                "<itunes:author>Jeanne Martin</itunes:author>|Jeanne Martin",
                "<dc:creator>@jeanne</dc:creator>|@jeanne",
            })
    void anAuthorIsANameWithoutMailAddress(String inside, String name) {
        assertThat(author(inside)).contains(name);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<author>j@gazette.example</author>",
                "<author>mailto:j@gazette.example</author>",
                "<author>&lt;j@gazette.example&gt;</author>",
                "<dc:creator>j@gazette.example</dc:creator>",
                "<itunes:author>j@gazette.example</itunes:author>",
                "<atom:author><atom:email>j@gazette.example</atom:email></atom:author>",
                "<atom:author><atom:name>j@gazette.example</atom:name></atom:author>",
                "<atom:author>j@gazette.example</atom:author>",
                "<atom:author><atom:uri>https://x.example</atom:uri></atom:author>",
            })
    void aMailAddressIsNeverAnAuthor(String inside) {
        assertThat(author(inside)).isEmpty();
    }

    @Test
    void datesOfAtomInRssAreRead() {
        FeedEntry entry = item("<atom:published>2026-11-20T10:00:00+01:00</atom:published>"
                + "<atom:updated>Sat, 21 Nov 2026 08:00:00 GMT</atom:updated>");
        assertThat(entry.published()).contains(Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(entry.updated()).contains(Instant.parse("2026-11-21T08:00:00Z"));
        assertThat(item("<pubDate>Thu, 19 Nov 2026 08:00:00 GMT</pubDate>"
                                + "<atom:published>2026-11-20T10:00:00Z</atom:published>")
                        .published())
                .contains(Instant.parse("2026-11-19T08:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<title>Un titre</title><atom:title>Autre</atom:title>",
                "<atom:title>Un titre</atom:title>",
                "<dc:title>Un titre</dc:title>",
                "<dcterms:title>Un titre</dcterms:title>",
                "<media:title>Un titre</media:title>",
                "<itunes:title>Un titre</itunes:title>",
                "<media:title>Autre</media:title><title>Un titre</title>",
            })
    void aTitleIsTakenFromWhereverItStands(String inside) {
        assertThat(item(inside).title()).contains("Un titre");
    }

    @Test
    void aDoctypeInsideATextIsText() {
        String text = "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>Bonjour</p>";
        FeedEntry entry = item("<title>Un titre</title><description><![CDATA[" + text + "]]></description>");
        assertThat(entry.title()).contains("Un titre");
        assertThat(entry.summary())
                .hasValueSatisfying(
                        summary -> assertThat(summary).contains("DOCTYPE").contains("Bonjour"));
        assertThat(read("<!-- <!DOCTYPE x [ --><rss><channel><title>Un titre</title></channel></rss>")
                        .title())
                .contains("Un titre");
        assertThat(read("<!DOCTYPE rss><rss><channel><title>Un titre</title></channel></rss>")
                        .title())
                .contains("Un titre");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<rss:rss xmlns:rss='http://backend.userland.com/rss2'>|rss:",
                "<x:rss xmlns:x='http://backend.userland.com/rss2'>|x:",
                "<x:rss xmlns:x='urn:unknown'>|x:",
                "<x:rss>|x:",
                "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:s='http://purl.org/rss/1.0/'>|s:",
                "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                        + " xmlns:s='http://my.netscape.com/rdf/simple/0.9/'>|s:",
                "<rss>|",
            })
    void theVocabularyOfTheRootMayHaveAnyPrefix(String rootAndPrefix) {
        String root = rootAndPrefix.substring(0, rootAndPrefix.indexOf('|'));
        String prefix = rootAndPrefix.substring(rootAndPrefix.indexOf('|') + 1);
        String name = root.substring(1).split("[ >]")[0];
        String inside = "<channel><title>La Gazette</title><item><title>Un titre</title>"
                + "<link>https://gazette.example/1</link></item></channel>";
        Feed feed = read(
                root + inside.replace("</", "</" + prefix).replaceAll("<(?=\\w)", "<" + prefix) + "</" + name + ">");
        assertThat(feed.title()).contains("La Gazette");
        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.entries().getFirst().title()).contains("Un titre");
        assertThat(feed.entries().getFirst().link()).contains("https://gazette.example/1");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/echo/", "urn:x"})
    void soMayThatOfAtom(String namespace) {
        Feed feed = read("<a:feed xmlns:a='" + namespace + "'><a:title>La Gazette</a:title><a:entry><a:title>Un"
                + " titre</a:title><a:author><a:name>Jeanne</a:name></a:author></a:entry></a:feed>");
        assertThat(feed.title()).contains("La Gazette");
        assertThat(feed.entries().getFirst().title()).contains("Un titre");
        assertThat(feed.entries().getFirst().authors())
                .extracting(FeedPerson::name)
                .isEqualTo(List.of(Optional.of("Jeanne")));
    }

    @Test
    void aChannelDefinitionIsRead() {
        Feed feed = read("<?XML VERSION='1.0'?><CHANNEL HREF='https://gazette.example/'><TITLE>La Gazette</TITLE>"
                + "<ABSTRACT>Nouvelles</ABSTRACT><ITEM HREF='https://gazette.example/1'><TITLE>Un titre</TITLE>"
                + "<ABSTRACT>Un résumé</ABSTRACT></ITEM></CHANNEL>");
        assertThat(feed.title()).contains("La Gazette");
        assertThat(feed.link()).contains("https://gazette.example/");
        assertThat(feed.entries().getFirst().title()).contains("Un titre");
        assertThat(feed.entries().getFirst().link()).contains("https://gazette.example/1");
        assertThat(feed.entries().getFirst().summary()).contains("Un résumé");
    }

    @Test
    void theChannelDefinitionFormatSaysInAnAttributeWhenItWasChanged() {
        Feed feed = read("<CHANNEL LASTMOD='2004-04-06T23:05:43-05:00'><ITEM HREF='https://x.example/1'"
                + " LASTMOD='2004-04-05T23:05:43-05:00'><TITLE>Un</TITLE></ITEM></CHANNEL>");
        assertThat(feed.updated()).contains(Instant.parse("2004-04-07T04:05:43Z"));
        assertThat(feed.entries().getFirst().updated()).contains(Instant.parse("2004-04-06T04:05:43Z"));
    }

    @Test
    void anItemInsideAnAtomFeedIsAnEntry() {
        Feed feed = read("<feed xmlns='http://www.w3.org/2005/Atom'><item><title>Un</title></item></feed>");
        assertThat(feed.entries()).singleElement().satisfies(entry -> assertThat(entry.title())
                .contains("Un"));
    }

    @Test
    void podcastsHaveCategoriesKeywordsAndPicturesOfTheirOwn() {
        FeedEntry entry = item("<itunes:category text='Culture'><itunes:category text='Arts'/></itunes:category>"
                + "<media:category label='Photo'>p/1</media:category><itunes:keywords>musée, patrimoine</itunes:keywords><itunes:subtitle>En bref</itunes:subtitle>"
                + "<itunes:image url='https://x.example/1.jpg'/>");
        assertThat(entry.categories()).containsExactly("Culture", "Arts", "Photo", "musée", "patrimoine");
        assertThat(entry.summary()).contains("En bref");
        assertThat(entry.media()).containsExactly("https://x.example/1.jpg");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<body xmlns='http://www.w3.org/1999/xhtml'><p>Le texte</p></body>",
                "<h:body xmlns:h='http://www.w3.org/1999/xhtml'><p>Le texte</p></h:body>",
                "<div xmlns='http://www.w3.org/1999/xhtml'><p>Le texte</p></div>",
                "<fullitem>&lt;p&gt;Le texte&lt;/p&gt;</fullitem>",
                "<content>&lt;p&gt;Le texte&lt;/p&gt;</content>",
            })
    void theWholeTextOfAnItemMayStandInOtherElements(String inside) {
        assertThat(item("<description>En bref</description>" + inside).content())
                .contains("<p>Le texte</p>");
    }

    @Test
    void whoWritesAChannelMayBeCalledItsAuthor() {
        Feed feed = read("<rss><channel><author>Jeanne Martin (j@gazette.example)</author></channel></rss>");
        assertThat(feed.authors()).singleElement().satisfies(person -> {
            assertThat(person.name()).contains("Jeanne Martin");
            assertThat(person.mail()).contains("j@gazette.example");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<content xml:lang='en'>Text</content>|en",
                "<title xml:lang='en'>Title</title>|en",
                "<title xml:lang='en'>Title</title><content xml:lang='oc'>Tèxte</content>|oc",
                "<title xml:lang=''>Titre</title>|fr",
                "<title>Titre</title>|fr",
                "<title xml:lang='en'>Title</title><content>Texte</content>|fr",
                "<dc:language>en</dc:language>|en",
            })
    void theLanguageOfAnEntryIsThatOfItsText(String inside, String language) {
        String names = " xml:lang='fr' xmlns:dc='http://purl.org/dc/elements/1.1/'";
        Feed atom = read("<feed xmlns='http://www.w3.org/2005/Atom'" + names + "><entry>" + inside + "</entry></feed>");
        assertThat(atom.entries().getFirst().language()).contains(language);
        Feed rss = read("<rss" + names + "><channel><item>"
                + inside.replace("<content", "<content:encoded").replace("/content>", "/content:encoded>")
                + "</item></channel></rss>");
        assertThat(rss.entries().getFirst().language()).contains(language);
    }

    @Test
    void anItemOfRssSaysItsLanguage() {
        Feed feed = read("<rss><channel><language>fr</language><item><title>Un</title><language>oc</language></item>"
                + "<item><title>Deux</title></item></channel></rss>");
        assertThat(feed.entries())
                .extracting(FeedEntry::language)
                .containsExactly(Optional.of("oc"), Optional.of("fr"));
    }

    @Test
    void whereAFilmIsShownIsKeptBesideIt() {
        String player = "<media:group><media:player url='/film/1'/></media:group>";
        assertThat(item(player).media()).containsExactly("/film/1");
    }

    /** Programs that write Atom with the elements of RSS beside. */
    private static FeedEntry entry(String inside) {
        return read("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                        + " xmlns:media='http://search.yahoo.com/mrss/'"
                        + " xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                        + "<author><name>La Gazette</name></author><entry>" + inside + "</entry></feed>")
                .entries()
                .getFirst();
    }

    @Test
    void atomMayHoldElementsOfOtherVocabularies() {
        assertThat(entry("<description>En bref</description><media:description>Image</media:description>")
                        .summary())
                .contains("En bref");
        assertThat(entry("<content:encoded>&lt;p&gt;Le texte&lt;/p&gt;</content:encoded>")
                        .content())
                .contains("<p>Le texte</p>");
        assertThat(entry("<dc:title>Un titre</dc:title>").title()).contains("Un titre");
        assertThat(entry("<media:title>Un titre</media:title>").title()).contains("Un titre");
        assertThat(entry("<title>Un titre</title><dc:title>Autre</dc:title>").title())
                .contains("Un titre");
        assertThat(entry("<dc:subject>Voirie</dc:subject>").categories()).containsExactly("Voirie");
        assertThat(entry("<guid>https://x.example/1</guid>").id()).contains("https://x.example/1");
        assertThat(entry("<pubDate>Thu, 19 Nov 2026 08:00:00 GMT</pubDate>").published())
                .contains(Instant.parse("2026-11-19T08:00:00Z"));
        assertThat(entry("<enclosure url='https://x.example/1.mp3'/>").media())
                .containsExactly("https://x.example/1.mp3");
    }

    @Test
    void anEntryOfAtomIsSignedByItsOwnAuthorThenByThatOfItsSource() {
        assertThat(entry("<title>Un</title>").authors())
                .extracting(FeedPerson::written)
                .containsExactly("La Gazette");
        assertThat(entry("<dc:creator>Jeanne Martin</dc:creator>").authors())
                .extracting(FeedPerson::written)
                .containsExactly("Jeanne Martin");
        String copied = "<source><author><name>Le Blog</name></author><title>Blog</title></source>";
        assertThat(entry(copied).authors()).extracting(FeedPerson::written).containsExactly("Le Blog");
        assertThat(entry(copied + "<author><name>Paul</name></author>").authors())
                .extracting(FeedPerson::written)
                .containsExactly("Paul");
    }

    @Test
    void aSecondSummaryOfAnItemIsNotLost() {
        FeedEntry entry = item("<description>En bref</description><summary>Un résumé plus long</summary>");
        assertThat(entry.summary()).contains("En bref");
        assertThat(entry.content()).contains("Un résumé plus long");
        assertThat(item("<summary>En bref</summary><description>Tout</description>"
                                + "<fullitem>Le texte entier</fullitem>")
                        .content())
                .contains("Le texte entier");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"20-11-26,2026-11-20", "03-12-31,2003-12-31", "26-11-12,2012-11-26", "26-11-20,2020-11-26"})
    void aYearOfTwoDigitsIsNotOneToCome(String written, String day) {
        assertThat(item("<pubDate>" + written + "</pubDate>").published()).contains(Instant.parse(day + "T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2003-335, 2003-12-01", "2024-060, 2024-02-29", "2024-366, 2024-12-31"})
    void aDayMayBeToldByItsNumberInTheYear(String written, String day) {
        assertThat(item("<dc:date>" + written + "</dc:date>").published()).contains(Instant.parse(day + "T00:00:00Z"));
    }

    @Test
    void aYearHasNoMoreDaysThanItHas() {
        assertThat(item("<dc:date>2023-366</dc:date>").published()).isEmpty();
    }
}
