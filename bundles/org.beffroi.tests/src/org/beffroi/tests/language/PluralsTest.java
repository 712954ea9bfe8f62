package org.beffroi.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.tests.architecture.Project;
import org.junit.jupiter.api.Test;

/** Nobody reads “1 mentions”: before the name of what is counted, a number chooses between one and several. */
class PluralsTest {

    /** What is counted, in the plural of French. */
    private static final Pattern BARE = Pattern.compile(
            "\\{(\\d)(?:,number)?\\}[ \u00a0\u202f](?:"
                    + "mentions|lignes|mots|textes|comptes|jours|publications|réponses|personnes|abonnés|fichiers|lectures|articles"
                    + "|réactions|valeurs|corrections|indicateurs|actions|vérifications|messages|constats|objectifs|publics"
                    + "|formations|habitants|sources|entrées|images|pages|recherches|colonnes|champs|minutes|heures|semaines|actes"
                    + "|lots|services|éléments|documents|auteurs|critères|secondes|courriels|lues|trouvées|pics|événements)\\b");

    /** Numbers that are never one, each kind with the reason. */
    private static final Map<String, Set<String>> NEVER_ONE = Map.of(
            "a bound of the program itself, far above one",
            Set.of(
                    "about.stop.own",
                    "about.stop.shipped",
                    "accesses.more",
                    "alert.when.discontent",
                    "archive.entries",
                    "concordance.newest",
                    "digest.show.range",
                    "dropin.slow",
                    "feed.large",
                    "guest.why.deaf",
                    "guest.why.slow",
                    "indicators.rule",
                    "load.rule",
                    "many.too.many",
                    "mention.too.large.values",
                    "ods.beyond",
                    "pictures.too.large",
                    "places.few",
                    "row.swallowed",
                    "spending.cap",
                    "spending.cap.form",
                    "stream.accounts",
                    "stream.seconds",
                    "strategy.unsound.large",
                    "table.too.long",
                    "watch.feed.limit",
                    "xlsx.too.many.rows"),
            "said of so many only that a conclusion can be drawn",
            Set.of(
                    "negative.reason",
                    "coverage.copies.said",
                    "criterion.absence.ground-elsewhere.not.known",
                    "criterion.absence.ground-elsewhere.seen",
                    "criterion.absence.ground-elsewhere.seen.known",
                    "criterion.absence.networks-without-account.none",
                    "criterion.absence.networks-without-account.seen",
                    "criterion.shock.response-delay.seen",
                    "criterion.shock.response-rate.seen",
                    "criterion.shock.canned-answers.seen",
                    "criterion.shock.tone-of-replies.seen",
                    "ground.tone",
                    "image.tone",
                    "indicator.forecast.said",
                    "indicators.leads",
                    "indicators.leads.short",
                    "indicators.leads.there",
                    "peaks.why.copies",
                    "preview.several.files",
                    "rhythm.heavy"),
            "a number of days, words, people or followers that whoever says it has chosen, or that is large",
            Set.of(
                    "check.followers-undated.wrong",
                    "check.indicator-unmeasured.old",
                    "check.load-exceeds-role.wanted",
                    "check.load-exceeds-role.wrong",
                    "check.owner-overloaded.wrong",
                    "check.unofficial-bigger.alone",
                    "check.unofficial-bigger.wrong",
                    "cooccurrence.limits",
                    "criterion.improvisation.cadence.seen",
                    "discontent.new.people.figures",
                    "emerging.new",
                    "keyness.limits",
                    "observatory.stratum.below",
                    "observatory.stratum.between",
                    "observatory.stratum.from",
                    "posts.reach.range",
                    "query.chip.ago.day",
                    "query.chip.since.day",
                    "query.operator.near",
                    "query.operator.onear",
                    "simultaneous.first",
                    "simultaneous.rule",
                    "simultaneous.table",
                    "strategy.new.inhabitants",
                    "topics.none",
                    "topics.rule",
                    "topics.sampled",
                    "tone.learnt.beside",
                    "tone.learnt.not.beside"),
            "a mean with decimals, or a text of its own where it is one",
            Set.of(
                    "answers.days",
                    "duration.days",
                    "peaks.level",
                    "places.rate",
                    "rhythm.weekday",
                    "sources.add.brought.more"),
            "the made-up town, which never changes",
            Set.of("demo.made", "demo.question"));

    private final Project project = Project.here();

    @Test
    void a_count_before_a_plural_is_a_choice() {
        Map<String, String> bare = bare();
        Set<String> excepted = new TreeSet<>();
        NEVER_ONE.values().forEach(excepted::addAll);
        Map<String, String> faults = new TreeMap<>(bare);
        faults.keySet().removeAll(excepted);
        assertThat(faults)
                .as("“1 mentions”: write a choice, or say why it is never one")
                .isEmpty();
        excepted.removeAll(bare.keySet());
        assertThat(excepted).as("exceptions that nothing needs any more").isEmpty();
    }

    @Test
    void what_stands_within_a_choice_is_told_from_what_stands_bare() {
        assertThat(BARE.matcher(outside("{0,choice,0#aucune|1#{0} mention|1<{0} mentions} sur {1}"))
                        .find())
                .isFalse();
        assertThat(BARE.matcher(outside("{1,choice,1#un|1<{1}} et {0,number} mentions"))
                        .find())
                .isTrue();
    }

    private Map<String, String> bare() {
        Map<String, String> bare = new TreeMap<>();
        for (String bundle : project.bundles()) {
            // The bench is read by those who build Beffroi, and the tests by nobody.
            if (bundle.endsWith(".bench") || bundle.endsWith(".tests")) {
                continue;
            }
            for (Path file : project.sources(bundle, "messages_fr.properties")) {
                read(file).forEach((key, text) -> {
                    if (BARE.matcher(outside(text.toString())).find()) {
                        bare.put(key.toString(), text.toString());
                    }
                });
            }
        }
        return bare;
    }

    /** A pattern without its choices, whatever stands within them. */
    private static String outside(String pattern) {
        StringBuilder outside = new StringBuilder();
        Matcher choice = Pattern.compile("\\{\\d,choice,").matcher(pattern);
        int at = 0;
        while (choice.find(at)) {
            outside.append(pattern, at, choice.start());
            int depth = 1;
            int end = choice.end();
            for (; depth > 0 && end < pattern.length(); end++) {
                depth += pattern.charAt(end) == '{' ? 1 : pattern.charAt(end) == '}' ? -1 : 0;
            }
            at = end;
        }
        return outside.append(pattern.substring(at)).toString();
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
