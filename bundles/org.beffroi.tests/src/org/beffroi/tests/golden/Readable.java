package org.beffroi.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Term;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.beffroi.core.result.Tabulation;

/**
 * That a person can read what an analysis says: no function word and no part of a name stands as a reason, no key under which
 * a value is stored reaches her, no unit stands twice or beside nothing, and numbers are set as her language sets them.
 */
record Readable(Run run) {

    /** None of them is a reason by itself, in either language. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("pas plus rien jamais aucun aucune trop sans ni assez toujours encore enfin le la les un une des du de au aux"
                            + " ce cet cette et ou mais donc or car que qui dans par pour sur avec je tu il elle on nous vous"
                            + " ils elles est sont the of and to is it that for was with be by not this are from at have has"
                            + " they you we he she no never nothing there very so just only but"
                            + " hier demain maintenant fait faire font dit dire met today yesterday tomorrow")
                    .split(" "));

    /** Parts of the names of places of the frozen corpus, which nobody says alone. */
    private static final Set<String> PARTS_OF_PLACES = Set.of("jean", "moulin", "jean-", "bobinette");

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");
    private static final Pattern BARE_UNIT = Pattern.compile("–[\\s\u00a0\u202f]+(?:h|min|jours?|days?|%)(?!\\p{L})");
    /** How long something took, not the hour from which on it is looked at. */
    private static final Pattern NO_TIME = Pattern.compile(
            "(?<![\\d,.:])0[\\s\u00a0\u202f]h(?!\\p{L})(?![\\s\u00a0\u202f]+(?:à|to|et|and)[\\s\u00a0\u202f]+\\d)");

    private static final Pattern HOUR_OF_DAY =
            Pattern.compile("\\d{1,2}[\\s\u00a0\u202f]h|\\d{1,2}[\\s\u00a0\u202f]?(?:am|pm)|\\d{1,2}:00");
    private static final Pattern TWICE = Pattern.compile("\\bh[\\s\u00a0\u202f](?:heures|hours)|%[\\s\u00a0\u202f]*%");
    private static final Pattern UNGROUPED = Pattern.compile("(?<![\\p{L}\\d.,:/_-])(\\d{4,})(?![\\d:/_-])");
    private static final Pattern ABBREVIATED = Pattern.compile("(?<![\\p{L}\\d])\\d{1,3}[wdys](?![\\p{L}\\d])");

    /** Looks at all that a report says. */
    void check(Report report) {
        List<String> sentences = new ArrayList<>();
        report.answer().findings().findings().forEach(finding -> sentences.add(finding.sentence()));
        sentences.addAll(report.answer().leftOut());
        sentences.addAll(labels(report.answer().results()).toList());
        report.answer().measures().forEach(measure -> sentences.add(measure.label()));
        assertThat(sentences).allSatisfy(this::sentence);
        for (Tabulation.Named named :
                new Tabulation(report.locale()).tables(report.answer().results())) {
            table(named.table());
        }
        report.answer().measures().forEach(measure -> measure.unit()
                .filter(unit -> unit.equals("h"))
                .ifPresent(unit -> assertThat(measure.label()).doesNotContain("heures", "hours")));
    }

    /** Titles and names on axes. */
    private static Stream<String> labels(List<Result> results) {
        return results.stream().flatMap(result -> switch (result) {
            case Group group -> labels(group.members());
            case Series series
            when series.across() instanceof Axis.Named named ->
                Stream.concat(Stream.of(series.title()), named.names().stream().filter(name -> !HOUR_OF_DAY
                        .matcher(name)
                        .matches()));
            default -> Stream.of(result.title());
        });
    }

    private void sentence(String said) {
        String own = QUOTED.matcher(said).replaceAll("");
        assertThat(own)
                .doesNotContainPattern(BARE_UNIT)
                .doesNotContainPattern(NO_TIME)
                .doesNotContainPattern(TWICE);
        assertThat(own).doesNotContainPattern(ABBREVIATED);
        Matcher number = UNGROUPED.matcher(own);
        while (number.find()) {
            int value = number.group(1).length() > 4 ? 0 : Integer.parseInt(number.group(1));
            assertThat(value)
                    .as("a year, or a number that wants its thousands apart: " + said)
                    .isBetween(1900, 2100);
        }
        if (run.locale().getLanguage().equals("fr")) {
            assertThat(own).doesNotContainPattern("\\d,\\d{3}(?!\\d)");
        } else {
            assertThat(own).doesNotContainPattern("\\d[\u00a0\u202f]\\d");
        }
        assertThat(keys()).as("keys of values: " + said).noneMatch(own::equals);
    }

    private void table(Table table) {
        Set<String> keys = keys();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean reason = Set.of("term", "one", "other")
                    .contains(table.columns().get(i).key());
            assertThat(table.columns().get(i).unit().filter("h"::equals).isPresent()
                            && table.columns().get(i).label().matches(".*(?:heures|hours).*"))
                    .as(table.columns().get(i).label())
                    .isFalse();
            for (Table.Row row : table.rows()) {
                if (row.cells().get(i) instanceof String cell
                        && !isCode(table.columns().get(i))) {
                    assertThat(keys).as(table.title()).doesNotContain(cell);
                    if (reason) {
                        assertThat(FUNCTION_WORDS)
                                .as("reasons of " + table.title())
                                .doesNotContain(plain(cell));
                        assertThat(PARTS_OF_PLACES)
                                .as("reasons of " + table.title())
                                .doesNotContain(plain(cell));
                    }
                }
            }
        }
        table.rows().forEach(row -> row.drillDown().ifPresent(this::drillDown));
    }

    /** A column that is there for the codes of an official list, beside the names. */
    private static boolean isCode(Column column) {
        return column.key().equals("code");
    }

    private void drillDown(DrillDown drillDown) {
        if (drillDown instanceof DrillDown.ToMentions to) {
            String printed = run.print(to.query());
            for (Field field : run.fields().all()) {
                for (Term term : field.vocabulary()) {
                    if (isKey(term)) {
                        assertThat(printed)
                                .doesNotContainPattern(Pattern.quote(field.label(run.locale()) + ":" + term.value())
                                        + "(?![\\p{L}-])");
                    }
                }
            }
        }
    }

    /** Values that nobody reads, since they are called otherwise in her language. */
    private Set<String> keys() {
        return run.fields().all().stream()
                .flatMap(field -> field.vocabulary().stream())
                .filter(this::isKey)
                .map(Term::value)
                .filter(value -> run.fields().all().stream()
                        .flatMap(field -> field.vocabulary().stream())
                        .noneMatch(term -> term.label(run.locale()).equals(value)))
                .collect(Collectors.toSet());
    }

    private boolean isKey(Term term) {
        return !term.label(run.locale()).equalsIgnoreCase(term.value());
    }

    private static String plain(String text) {
        return Optional.of(text).map(one -> one.toLowerCase(Locale.ROOT)).orElseThrow();
    }
}
