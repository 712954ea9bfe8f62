package org.beffroi.bench.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.beffroi.bench.french.MorningsBench.Event;
import org.beffroi.bench.french.MorningsBench.Part;
import org.beffroi.bench.french.StoriesBench.Kind;
import org.beffroi.bench.french.StoriesBench.Told;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told of invented stories and mornings does not get worse than it was measured. */
@Tag("long") // Fills an archive for each of two dozen mornings and stories.
class InventedTownsTest {

    @Test
    void asMuchOfTheMorningsIsInTheNoteAsWasMeasured() throws IOException {
        assertThat(found(Part.SEEN)).isGreaterThanOrEqualTo(21);
        assertThat(found(Part.BLIND)).isGreaterThanOrEqualTo(15);
    }

    private static long found(Part part) throws IOException {
        return MorningsBench.measured(part).events().stream()
                .filter(Event::found)
                .count();
    }

    @Test
    void noStoryThatIsNoneRaisesAnAlarm() throws IOException {
        assertThat(StoriesBench.told())
                .filteredOn(told -> told.kind() != Kind.REAL)
                .hasSize(8)
                .allMatch(Told::isRight);
    }
}
