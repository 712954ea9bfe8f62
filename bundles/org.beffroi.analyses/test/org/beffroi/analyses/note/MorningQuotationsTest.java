package org.beffroi.analyses.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.analyses.rising.FrozenRun;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.Prose.Finding;
import org.junit.jupiter.api.Test;

/** Nothing in the note that the archive does not hold: on mornings of the frozen town. */
class MorningQuotationsTest {

    private static final Pattern QUOTED = Pattern.compile("«\u202f([^«»]{12,}?)\u202f»(?=[\\s.(]|$)");

    @Test
    void everyQuotationIsInTheArchiveAndEverySentenceHasItsDoor() {
        try (FrozenRun frozen = new FrozenRun()) {
            List<String> texts = frozen.corpus().mentions().stream()
                    .map(Mention::values)
                    .map(Meaning::text)
                    .map(MorningQuotationsTest::plain)
                    .toList();
            List<String> quoted = new ArrayList<>();
            for (LocalDate day = LocalDate.of(2025, 3, 3);
                    day.isBefore(LocalDate.of(2025, 3, 12));
                    day = day.plusDays(1)) {
                for (Finding point : note(frozen, day)) {
                    assertThat(point.drillDown()).as(point.sentence()).isPresent();
                    Matcher matcher = QUOTED.matcher(point.sentence());
                    while (matcher.find()) {
                        quoted.add(plain(matcher.group(1).replaceAll(" …$", "")));
                    }
                }
            }
            assertThat(quoted).hasSizeGreaterThan(4).allSatisfy(one -> assertThat(texts)
                    .anyMatch(text -> text.contains(one)));
        }
    }

    private static List<Finding> note(FrozenRun frozen, LocalDate day) {
        MorningNote note = new MorningNote();
        Answer answer =
                note.answer(Form.of(note.parameters()).read(Map.of("period", List.of(day.toString()))), frozen.run());
        return answer.findings().findings();
    }

    /** Spaces plain, and no accounts, which a quotation leaves out. */
    private static String plain(String text) {
        return text.replaceAll("@[\\p{L}\\p{N}._-]+", "")
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }
}
