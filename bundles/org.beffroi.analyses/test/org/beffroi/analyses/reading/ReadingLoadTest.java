package org.beffroi.analyses.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.analyses.reading.ReadingLoad.Parameters;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class ReadingLoadTest {

    /** Ten words a minute make figures that one can add up by head. */
    private static final int TEN = 10;

    private static final double EXACT = 1e-9;

    private final Town town = new Town();

    private Answer answer(int wordsPerMinute, int seconds) {
        return new ReadingLoad()
                .answer(
                        new Parameters("", Optional.of("2024-03-04..2024-03-08"), wordsPerMinute, seconds, 7, 5),
                        town.run());
    }

    private static String words(int count) {
        return String.join(" ", Collections.nCopies(count, "mot"));
    }

    private static Table ways(Answer answer) {
        return answer.results().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.columns().getFirst().key().equals("way"))
                .findFirst()
                .orElseThrow();
    }

    private static Object cell(Table table, String row, String column) {
        List<String> keys = table.columns().stream().map(Column::key).toList();
        Table.Row found = table.rows().stream()
                .filter(one -> one.cells().getFirst().toString().contains(row))
                .findFirst()
                .orElseThrow();
        return found.cells().get(keys.indexOf(column));
    }

    @Test
    void words_are_what_stands_between_spaces() {
        assertThat(Pace.words("L’eau est coupée\u00a0: jusqu’à 12 h\u202f! https://ville.example/eau"))
                .isEqualTo(6);
        assertThat(Pace.words("🔥 … !")).isZero();
    }

    @Test
    void each_text_is_read_once_and_handled_once_on_the_days_that_somebody_watched() {
        town.add("2024-03-04T10:00:00Z", words(40));
        town.add("2024-03-05T10:00:00Z", words(10));
        town.add("2024-03-08T10:00:00Z", words(20));
        Answer answer = answer(TEN, 30);

        // 70 words are 7 minutes, three texts are a minute and a half more; the days between are watched and silent.
        assertThat(Town.measure(answer, "minutes.per.day")).isCloseTo(8.5 / 5, within(EXACT));
        assertThat(Town.measure(answer, "full.time")).isCloseTo(8.5 / 5 * 7 / (7 * 60 * 5), within(EXACT));
        assertThat(answer.findings().findings().get(1).sentence()).contains("lundi 4 mars 2024");
    }

    @Test
    void a_mention_without_a_text_takes_a_time_that_is_not_known() {
        town.add("2024-03-04T10:00:00Z", words(10));
        town.add("2024-03-04T11:00:00Z", "");
        Answer answer = answer(TEN, 0);

        assertThat(Town.measure(answer, "minutes.per.day")).isCloseTo(1, within(EXACT));
        assertThat(Town.measure(answer, "share.without.text")).isCloseTo(0.5, within(EXACT));
        assertThat(answer.findings().findings()).anySatisfy(finding -> {
            assertThat(finding.sentence()).startsWith("Une mention n’a pas de texte ici");
            assertThat(finding.weight()).isEqualTo(Prose.Weight.CAUTION);
        });
    }

    @Test
    void where_no_mention_has_a_text_nothing_is_measured_and_it_is_said_why() {
        town.add("2024-03-04T11:00:00Z", "");

        assertThat(answer(TEN, 12).measures().getFirst()).satisfies(measure -> {
            assertThat(measure.value()).isNaN();
            assertThat(measure.why()).isPresent();
        });
    }

    @Test
    void what_lighter_ways_miss_is_counted_of_what_there_is() {
        town.add(
                "2024-03-04T10:00:00Z",
                words(10),
                CoreFields.TONE,
                "negative",
                CoreFields.AUTHOR,
                "a",
                CoreFields.NETWORK,
                "facebook",
                CoreFields.THEME,
                List.of("roads"));
        town.add(
                "2024-03-05T10:00:00Z",
                words(10),
                CoreFields.TONE,
                "negative",
                CoreFields.AUTHOR,
                "b",
                CoreFields.NETWORK,
                "facebook",
                CoreFields.THEME,
                List.of("roads"));
        town.add(
                "2024-03-06T10:00:00Z",
                words(80),
                CoreFields.TONE,
                "positive",
                CoreFields.AUTHOR,
                "c",
                CoreFields.NETWORK,
                "x");
        town.add("2024-03-07T10:00:00Z", words(20), CoreFields.SPEAKER, "press", CoreFields.NETWORK, "press");
        Table ways = ways(answer(TEN, 0));

        assertThat(cell(ways, "négatif", "complaints")).isEqualTo(0.0);
        assertThat(cell(ways, "négatif", "once")).isEqualTo(1 / 3.0);
        assertThat(cell(ways, "négatif", "savedShare")).isEqualTo(80 / 120.0);
        assertThat(cell(ways, "habitants", "once")).isEqualTo(0.0);
        assertThat(cell(ways, "habitants", "savedShare")).isEqualTo(20 / 120.0);
        assertThat(cell(ways, "Facebook", "savedShare")).isEqualTo(100 / 120.0);
        assertThat(cell(ways, "un texte sur deux", "complaints")).isEqualTo(0.5);
        assertThat(cell(ways, "un texte sur deux", "firsts")).isEqualTo(0.0);
        assertThat(cell(ways, "un texte sur deux", "questions")).isNull();
    }

    @Test
    void a_question_counts_where_it_answers_something_of_the_body() {
        MentionId own = town.add("2024-03-01T10:00:00Z", "Travaux rue Haute", CoreFields.SPEAKER, "own");
        town.add(
                "2024-03-04T10:00:00Z",
                "Bonjour, à quelle heure la rue sera-t-elle rouverte ?",
                CoreFields.REPLY_TO,
                own.value());
        town.add("2024-03-05T10:00:00Z", "Bonjour, à quelle heure la rue sera-t-elle rouverte demain matin ?");
        town.add("2024-03-06T10:00:00Z", "Merci beaucoup", CoreFields.REPLY_TO, own.value());

        assertThat(ways(answer(TEN, 0)).columns())
                .extracting(Column::label)
                .contains("questions sur vos pages manquées (sur 1)");
    }
}
