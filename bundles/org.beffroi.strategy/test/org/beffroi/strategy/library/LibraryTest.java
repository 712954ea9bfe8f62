package org.beffroi.strategy.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.model.ElectoralCriterion;
import org.beffroi.strategy.model.ObjectiveKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {

    /** What an entry of a class cannot be without. */
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("Objective", List.of("name", "statement", "why")),
            Map.entry("Indicator", List.of("name", "definition", "unit")),
            Map.entry("Audience", List.of("name", "expectations", "habits")),
            Map.entry("EditorialLine", List.of("name", "theme", "tone", "formats", "description")),
            Map.entry("Action", List.of("name", "description")),
            Map.entry("Risk", List.of("name", "description")),
            Map.entry("Criterion", List.of("name", "description", "lowers")),
            Map.entry("Charter", List.of("name", "description")),
            Map.entry("Article", List.of("name", "words")),
            Map.entry("Scenario", List.of("name", "description", "firstAnswer")),
            Map.entry("ChainLink", List.of("who", "how")),
            Map.entry("Objection", List.of("name", "heardFrom", "answer")),
            Map.entry("ElectoralAnswer", List.of("name", "question", "advice")),
            Map.entry("Alignment", List.of("why")),
            Map.entry("TypedMeasure", List.of("source")),
            Map.entry("Load", List.of()),
            Map.entry("ArchiveMeasure", List.of()),
            Map.entry("AnalysisMeasure", List.of()));

    /** The measuring is written on these. */
    private static final List<String> CRITERIA = List.of(
            "absence.ground-elsewhere",
            "absence.networks-without-account",
            "absence.accounts-without-ours",
            "absence.peers-elsewhere",
            "absence.unofficial-bigger",
            "absence.audiences-unreached",
            "improvisation.cadence",
            "improvisation.outside-rubrics",
            "improvisation.objectives-without-indicators",
            "improvisation.no-diagnosis",
            "shock.response-rate",
            "shock.response-delay",
            "shock.tone-of-replies",
            "shock.canned-answers",
            "shock.crisis-plan-untested",
            "shock.training-not-done",
            "shock.no-moderation-charter");

    /** A criterion is a practice that is measured: its name asserts nothing that its own figure may deny. */
    @Test
    void criteriaAreNamedAfterWhatIsMeasuredAndAssertNothing() {
        Pattern asserting = Pattern.compile(
                "(?iu)\\b(pas|jamais|rien|trop|heurte|tardives?|se tient|n’a|n’est|ont|no|not|never|nothing|too|late"
                        + "|hurts|is|are|has|have)\\b");
        List<Entry> criteria = Library.shipped().of("Risk").stream()
                .flatMap(risk -> risk.deep().stream())
                .filter(entry -> entry.type().equals("Criterion"))
                .toList();
        assertThat(criteria).hasSize(CRITERIA.size());
        assertThat(criteria)
                .extracting(entry -> entry.text("name").orElseThrow().in(Locale.FRENCH))
                .noneMatch(name -> asserting.matcher(name).find());
        assertThat(criteria)
                .extracting(entry -> entry.text("name").orElseThrow().in(Locale.ENGLISH))
                .noneMatch(name -> asserting.matcher(name).find());
    }

    @TempDir
    private Path dossier;

    private final Library library = Library.shipped();

    private List<Entry> all() {
        return library.entries().values().stream()
                .flatMap(entry -> entry.deep().stream())
                .toList();
    }

    @Test
    void everyEntryHasItsTextsInBothLanguages() {
        for (Entry entry : all()) {
            for (String text : TEXTS.getOrDefault(entry.type(), List.of("name"))) {
                assertThat(entry.texts()).as(entry.id() + " " + entry.type()).containsKey(text);
            }
            entry.texts().forEach((name, text) -> {
                assertThat(text.french()).as(entry.id()).noneMatch(String::isBlank);
                assertThat(text.english()).as(entry.id()).noneMatch(String::isBlank);
            });
        }
    }

    @Test
    void noTextIsTheOtherLanguagesLeftInPlace() {
        for (Entry entry : all()) {
            entry.texts().forEach((name, text) -> {
                if (text.in(Locale.FRENCH).length() > 40) {
                    assertThat(text.in(Locale.ENGLISH)).as(entry.id()).isNotEqualTo(text.in(Locale.FRENCH));
                }
            });
        }
    }

    @Test
    void frenchIsSetWithItsSpacesAndApostrophes() {
        List<String> french = new ArrayList<>();
        all().forEach(entry -> entry.texts().values().forEach(text -> french.addAll(text.french())));
        library.rules().values().forEach(rule -> french.addAll(rule.says().french()));
        library.templates()
                .values()
                .forEach(one -> french.addAll(one.description().french()));
        for (String text : french) {
            assertThat(text)
                    .doesNotContain("'", "\"", "...")
                    .doesNotContainPattern("[^\\u202F][;!?]")
                    .doesNotContainPattern("«[^\\u202F]|[^\\u202F]»")
                    .doesNotContainPattern("(?<!\\u00A0):");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 0, petite-commune",
        "COMMUNE, 3499, petite-commune",
        "COMMUNE, 3500, commune-moyenne",
        "COMMUNE, 20000, commune-moyenne",
        "COMMUNE, 20001, grande-ville",
        "COMMUNE, 2103778, grande-ville",
        "MUNICIPAL_ARRONDISSEMENT, 30000, grande-ville",
        "EPCI, 7000000, intercommunalite",
        "EPT, 400000, intercommunalite",
        "DEPARTEMENT, 76000, departement",
        "REGION, 3000000, "
    })
    void eachBodyHasTheTemplateThatIsMeantForIt(Territory.Kind kind, int people, String template) {
        Territory body = new Territory(
                kind,
                "1",
                "Lieu",
                Optional.empty(),
                OptionalInt.of(people),
                List.of(),
                Optional.empty(),
                ZoneId.of("Europe/Paris"));
        assertThat(library.fitting(body).map(Template::id)).isEqualTo(Optional.ofNullable(template));
    }

    @Test
    void noIdIsThereTwiceInTheFiles() throws IOException {
        Pattern id = Pattern.compile("^ {3}\"id\": \"([^\"]+)\"", Pattern.MULTILINE);
        List<String> ids = new ArrayList<>();
        for (String file : Library.FILES) {
            try (var in = Library.class.getResourceAsStream(file + ".json")) {
                var found = id.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                while (found.find()) {
                    ids.add(found.group(1));
                }
            }
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(library.entries().size()
                        + library.rules().size()
                        + library.templates().size());
    }

    @Test
    void rulesAndReferencesLeadSomewhere() {
        for (Entry entry : all()) {
            assertThat(library.rules().keySet()).as(entry.id()).containsAll(entry.restsOn());
            entry.references()
                    .forEach((name, ids) -> assertThat(library.entries().keySet())
                            .as(entry.id() + " " + name)
                            .containsAll(ids));
        }
    }

    @Test
    void everyRuleIsRestedUponBySomething() {
        assertThat(all().stream().flatMap(entry -> entry.restsOn().stream()).collect(Collectors.toSet()))
                .isEqualTo(library.rules().keySet());
    }

    @Test
    void thereIsEnoughOfEverything() {
        for (ObjectiveKind kind : ObjectiveKind.values()) {
            assertThat(library.of("Objective"))
                    .filteredOn(entry -> entry.facts().get("kind").equals(kind.getLiteral()))
                    .as(kind.toString())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(
                            entry -> assertThat(entry.parts().get("indicators")).hasSizeGreaterThanOrEqualTo(2));
        }
        assertThat(library.of("Audience")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(library.of("Audience").stream().map(entry -> entry.facts().get("kind")))
                .contains("ENDOGENOUS", "EXOGENOUS");
        assertThat(library.of("EditorialLine")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(library.of("Action")).hasSizeGreaterThanOrEqualTo(15);
        assertThat(library.of("Scenario")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(library.of("Objection")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(library.of("Charter").stream().map(entry -> entry.facts().get("kind")))
                .containsExactlyInAnyOrder("MODERATION", "AGENTS", "ELECTED", "AMBASSADORS");
        assertThat(library.of("ElectoralAnswer").stream()
                        .map(entry -> entry.facts().get("criterion")))
                .containsExactlyElementsOf(Stream.of(ElectoralCriterion.values())
                        .map(ElectoralCriterion::getLiteral)
                        .toList());
    }

    @Test
    void theCriteriaOfRisksHaveTheCodesThatAreMeasuredAndWeighOneInAll() {
        assertThat(library.of("Risk").stream()
                        .flatMap(risk -> risk.parts().getOrDefault("criteria", List.of()).stream())
                        .map(criterion -> criterion.facts().get("code")))
                .containsExactlyElementsOf(CRITERIA);
        for (Entry risk : library.of("Risk")) {
            if (risk.parts().containsKey("criteria")) {
                assertThat(risk.parts().get("criteria").stream()
                                .mapToDouble(
                                        one -> Double.parseDouble(one.facts().get("weight")))
                                .sum())
                        .as(risk.id())
                        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
            }
        }
    }

    @Test
    void aDossierAddsAndReplaces() throws IOException {
        write("""
                {"type": "Audience", "entries": [
                 {"id": "audience.young", "texts": {"name": {"fr": "Lycéens", "en": "Pupils"}}},
                 {"id": "audience.winegrowers", "texts": {"name": {"fr": "Vignerons", "en": "Winegrowers"}}}],
                 "templates": [{"id": "vignoble", "like": "petite-commune", "with": ["audience.winegrowers"],
                  "without": ["audience.press"],
                  "name": {"fr": "Vignoble", "en": "Vineyard"}, "description": {"fr": "D’ici", "en": "From here"}}]}
                """);
        Library own = library.of(dossier);
        assertThat(own.entry("audience.young").text("name").orElseThrow().in(Locale.FRENCH))
                .isEqualTo("Lycéens");
        assertThat(own.of("Audience")).hasSize(library.of("Audience").size() + 1);
        assertThat(own.chosen(own.template("vignoble")).stream().map(Entry::id))
                .contains("audience.winegrowers", "audience.families")
                .doesNotContain("audience.press");
    }

    @Test
    void aFileThatCannotBeUnderstoodIsNamedWithWhatIsWrongAndWhatIsKnown() throws IOException {
        for (Map.Entry<String, String> wrong : Map.of(
                        "{\"type\": \"Objectif\", \"entries\": [{\"id\": \"a\"}]}", "Objectif",
                        "{\"type\": \"Objective\", \"entries\": [{\"id\": \"a\", \"facts\": {\"kind\": \"SING\"}}]}",
                                "RAISE_AWARENESS",
                        "{\"type\": \"Objective\", \"entries\": [{\"id\": \"a\", \"texts\": {\"words\": {\"fr\": \"a\", \"en\": \"a\"}}}]}",
                                "statement",
                        "{\"type\": \"Objective\", \"entries\": [{\"id\": \"a\", \"texts\": {\"why\": {\"fr\": \"a\"}}}]}",
                                "fr, en",
                        "[", "{")
                .entrySet()) {
            write(wrong.getKey());
            assertThatThrownBy(() -> library.of(dossier)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                            refusal.sentence().in(Locale.FRENCH))
                    .contains("library/ours.json", wrong.getValue()));
        }
    }

    @Test
    void aTemplateThatBuildsUponItselfIsRefused() throws IOException {
        write("""
                {"templates": [{"id": "a", "like": "a", "name": {"fr": "a", "en": "a"},
                 "description": {"fr": "a", "en": "a"}}]}
                """);
        Library own = library.of(dossier);
        assertThatThrownBy(() -> own.chosen(own.template("a"))).isInstanceOf(Refusal.class);
    }

    private void write(String text) throws IOException {
        Path folder = Files.createDirectories(dossier.resolve(Library.FOLDER));
        Files.writeString(folder.resolve("ours.json"), text);
    }
}
