package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Refinement.Chip;
import org.beffroi.core.query.lexeme.QueryCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facets, the timeline and chips change the text of the query, and nothing else. */
class RefinementTest {

    private static final QueryParser PARSER = new QueryParser(Fields.core());
    private static final QueryPrinter PRINTER = new QueryPrinter(Fields.core());

    @ParameterizedTest(name = "{0} with {1} = {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "*; network; mastodon; réseau:mastodon",
                "cantine; network; mastodon; cantine réseau:mastodon",
                "cantine; outlet; Ouest-France; cantine support:Ouest-France",
                "cantine; tag; à traiter ?; 'cantine étiquette:\"à traiter ?\"'",
                "cantine; tone; negative; cantine tonalité:négative",
                "cantine; official; true; cantine officiel:oui",
                "cantine OU école; network; mastodon; (cantine OU école) réseau:mastodon",
                "cantine réseau:mastodon; network; bluesky; cantine réseau:(mastodon OU bluesky)",
                "réseau:mastodon cantine; network; bluesky; réseau:(mastodon OU bluesky) cantine",
                "cantine réseau:(mastodon OU bluesky); network; mastodon; cantine réseau:bluesky",
                "cantine réseau:Mastodon; network; mastodon; cantine",
                "réseau:mastodon; network; mastodon; *",
                "cantine SAUF réseau:mastodon; network; mastodon; cantine",
                "cantine SAUF réseau:mastodon; network; bluesky; cantine SAUF réseau:mastodon réseau:bluesky",
                "cantine réseau:masto*; network; mastodon; cantine réseau:(masto* OU mastodon)",
                "cantine réseau:*; network; mastodon; cantine réseau:* réseau:mastodon"
            })
    void togglesAValue(String query, String field, String value, String expected) {
        assertThat(print(Refinement.toggle(parse(query), field, value))).isEqualTo(expected);
    }

    @Test
    void excludesAValueAndTakesItBack() {
        Query query = parse("cantine réseau:(mastodon OU bluesky)");
        Query without = Refinement.exclude(query, "network", "bluesky");
        assertThat(print(without)).isEqualTo("cantine réseau:mastodon SAUF réseau:bluesky");
        assertThat(print(Refinement.exclude(without, "network", "press")))
                .isEqualTo("cantine réseau:mastodon SAUF réseau:(bluesky OU presse)");
        assertThat(print(Refinement.exclude(without, "network", "bluesky"))).isEqualTo("cantine réseau:mastodon");
    }

    @Test
    void replacesThePeriod() {
        Query query = parse("date:2024-03 cantine");
        Ago week = new Ago(7, Ago.Unit.DAY);
        assertThat(print(Refinement.withPeriod(query, "published", week, null))).isEqualTo("depuis:7j cantine");
        assertThat(print(Refinement.withPeriod(query, "published", null, null))).isEqualTo("cantine");
        assertThat(print(Refinement.withPeriod(parse("cantine"), "published", week, null)))
                .isEqualTo("cantine depuis:7j");
        assertThat(print(Refinement.withPeriod(query, "collected", week, null)))
                .isEqualTo("date:2024-03 cantine collecté:7j..");
    }

    @Test
    void tellsFiltersFromWords() {
        Query query =
                parse("(cantine OU école) réseau:(mastodon OU bluesky) depuis:7j abonnés:>10 SAUF tonalité:négative"
                        + " SAUF vacances (réseau:a OU étiquette:b)");
        List<Chip> chips = Refinement.chips(query);
        assertThat(chips).extracting(Chip::field).containsExactly("network", "published", "followers", "tone");
        assertThat(chips).extracting(Chip::excluded).containsExactly(false, false, false, true);
        assertThat(chips.getFirst().values()).containsExactly("mastodon", "bluesky");
        assertThat(print(Refinement.words(query)))
                .isEqualTo("(cantine OU école) SAUF vacances (réseau:a OU étiquette:b)");
        assertThat(print(Refinement.without(query, chips.get(1)))).doesNotContain("depuis");
        assertThat(print(Refinement.withoutFilterOn(query, "network"))).doesNotContain("réseau:(");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "réseau:mastodon; réseau : Mastodon; network: Mastodon",
                "réseau:presse; réseau : presse; network: press",
                "réseau:intramuros; réseau : intramuros; network: intramuros",
                "statut:ouvert; statut : à traiter; status: to do",
                "statut:à-traiter; statut : à traiter; status: to do",
                "réseau:(mastodon OU bluesky); réseau : Mastodon ou Bluesky; network: Mastodon or Bluesky",
                "tonalité:négative; tonalité : négative; tone: negative",
                "SAUF tonalité:négative; sauf tonalité : négative; not tone: negative",
                "officiel:oui; officiel : oui; official: yes",
                "étiquette:*; étiquette : renseigné; tag: any",
                "abonnés:>1000; abonnés : au moins 1 001; followers: at least 1,001",
                "partages:<5; partages : au plus 4; shares: at most 4",
                "partages:10..100; partages : de 10 à 100; shares: 10 to 100",
                "date:2025-03-03..2025-03-09; du 3 au 9 mars 2025; 3 to 9 March 2025",
                "date:2025-03-01..2025-04-09; du 1er mars au 9 avril 2025; 1 March to 9 April 2025",
                "date:2024-12-31..2025-01-01; du 31 décembre 2024 au 1er janvier 2025; 31 December 2024 to 1 January"
                        + " 2025",
                "date:2025-03-04; 4 mars 2025; 4 March 2025",
                "date:2025-03; mars 2025; March 2025",
                "date:2025; 2025; 2025",
                "depuis:7j; depuis 7 jours; since 7 days ago",
                "depuis:1a; depuis un an; since a year ago",
                "depuis:hier; depuis hier; since yesterday",
                "depuis:2025-03-03; depuis le 3 mars 2025; since 3 March 2025",
                "jusqu’au:2025-03-03; jusqu’au 3 mars 2025; until 3 March 2025",
                "jusqu’au:hier; jusqu’à hier; until yesterday",
                "date:7j..hier; de il y a 7 jours à hier; 7 days ago to yesterday",
                "collecté:2025-03; collecté : mars 2025; collected: March 2025"
            })
    void labelsAChip(String query, String french, String english) {
        Chip chip = Refinement.chips(parse(query)).getFirst();
        ChipLabels labels = new ChipLabels(Fields.core());
        assertThat(labels.of(chip).in(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' '))
                .isEqualTo(french);
        assertThat(labels.of(chip).in(Locale.ENGLISH)).isEqualTo(english);
    }

    @Provide
    Arbitrary<Query> queries() {
        return QueryTrees.queries();
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                QueryTrees.texts().map(QueryCharacters::strip), Arbitraries.of("a", "b", "c", "Où ?", "*"));
    }

    @Property(tries = 300)
    void togglingTwiceChangesNothingThatWasNotThere(@ForAll("queries") Query query, @ForAll("values") String value) {
        Query cleaned = Refinement.withoutFilterOn(query, "tag");
        Query once = Refinement.toggle(cleaned, "tag", value);
        assertThat(Refinement.isChosen(once, "tag", value)).isTrue();
        assertThat(Refinement.toggle(once, "tag", value)).isEqualTo(cleaned);
    }

    @Property(tries = 300)
    void whatRefinementMakesIsReadBackFromItsText(@ForAll("queries") Query query, @ForAll("values") String value) {
        Query once = Refinement.exclude(Refinement.toggle(query, "tag", value), "author", value);
        assertThat(parse(print(once))).isEqualTo(once);
    }

    @Property(tries = 300)
    void chipsAndWordsAreTheWholeQuery(@ForAll("queries") Query query) {
        Query left = NormalForm.of(query);
        for (Chip chip : Refinement.chips(query)) {
            left = Refinement.without(left, chip);
        }
        assertThat(Refinement.chips(left)).isEmpty();
        assertThat(Refinement.words(left)).isEqualTo(Refinement.words(query));
        assertThat(Refinement.chips(Refinement.words(query))).isEmpty();
    }

    private static Query parse(String query) {
        return PARSER.parse(query).orRefuse();
    }

    private static String print(Query query) {
        return PRINTER.print(query, Locale.FRENCH);
    }
}
