package org.beffroi.analyses.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.mention.CoreFields;
import org.junit.jupiter.api.Test;

/** Today is Sunday 10 March 2024: eighty mentions of January and February, thirty of the last week. */
class EmergingTest {

    private final Town town = new Town();

    EmergingTest() {
        LocalDate first = LocalDate.parse("2024-01-10");
        for (int i = 0; i < 80; i++) {
            town.add(first.plusDays(i / 2) + "T09:00:00Z", i % 4 == 0 ? "le marché du centre" : "la piscine du centre");
        }
        for (int i = 0; i < 30; i++) {
            town.add(
                    "2024-03-0" + (4 + i % 5) + "T09:00:00Z",
                    i < 12 ? "une fuite rue Haute" : "la piscine du centre",
                    CoreFields.AUTHOR,
                    "p" + i);
        }
    }

    @Test
    void whatIsNewIsDatedAndItsDaysAreCounted() {
        Asked asked = Asked.of(new Emerging(), town.run());
        assertThat(asked.row("term", "fuite rue Haute"))
                .containsEntry("mentions", 12L)
                .containsEntry("share", 0.4)
                .containsEntry("before", 0L)
                .containsEntry("days", 5L)
                .containsEntry("authors", 12L)
                .containsEntry("first", LocalDate.parse("2024-03-04"));
        assertThat(asked.sentences().getFirst()).startsWith("«\u202ffuite\u202f» est nouveau");
    }

    @Test
    void whatWasAlwaysSaidDoesNotEmerge() {
        assertThat(Asked.of(new Emerging(), town.run()).column("term")).containsExactly("fuite", "fuite rue Haute");
    }

    @Test
    void aTextThatIsPassedOnIsNoEmergence() {
        for (int i = 0; i < 40; i++) {
            town.add("2024-03-09T09:00:00Z", "grand concert gratuit samedi", CoreFields.COPIES, "0".repeat(64));
        }
        assertThat(Asked.of(new Emerging(), town.run()).column("term"))
                .isNotEmpty()
                .allMatch(term -> !term.toString().contains("concert"));
    }

    @Test
    void withoutHistoryNothingIsSaidToEmerge() {
        Town young = new Town();
        young.add("2024-03-09T09:00:00Z", "une fuite");
        Asked asked = Asked.of(new Emerging(), young.run());
        assertThat(asked.answer().results()).isEmpty();
        assertThat(asked.sentences()).first().asString().startsWith("Il n’y a rien à quoi comparer");
    }
}
