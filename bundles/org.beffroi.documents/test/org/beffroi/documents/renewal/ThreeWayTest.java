package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.beffroi.documents.renewal.ThreeWay.Side;
import org.beffroi.documents.renewal.ThreeWay.Stretch;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    private static List<String> list(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    private static List<Side> sides(String base, String writer, String model) {
        return ThreeWay.compare(list(base), list(writer), list(model)).stream()
                .map(Stretch::side)
                .toList();
    }

    @Test
    void whoChangedWhatIsSeen() {
        assertThat(sides("abc", "abc", "abc")).containsExactly(Side.NOBODY);
        assertThat(sides("abc", "axc", "abc")).containsExactly(Side.NOBODY, Side.WRITER, Side.NOBODY);
        assertThat(sides("abc", "abc", "axc")).containsExactly(Side.NOBODY, Side.MODEL, Side.NOBODY);
        assertThat(sides("abc", "axc", "axc")).containsExactly(Side.NOBODY, Side.ALIKE, Side.NOBODY);
        assertThat(sides("abc", "axc", "ayc")).containsExactly(Side.NOBODY, Side.BOTH, Side.NOBODY);
        assertThat(sides("abcd", "xbcd", "abcy")).containsExactly(Side.WRITER, Side.NOBODY, Side.MODEL);
    }

    @Test
    void whatOneSideAddsOrTakesOutIsItsOwn() {
        assertThat(sides("ab", "axb", "ab")).containsExactly(Side.NOBODY, Side.WRITER, Side.NOBODY);
        assertThat(sides("ab", "b", "ab")).containsExactly(Side.WRITER, Side.NOBODY);
        assertThat(sides("", "x", "")).containsExactly(Side.WRITER);
        assertThat(sides("a", "", "x")).containsExactly(Side.BOTH);
    }

    @Property
    void stretchesAreTheWholeLists(
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> base,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> writer,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> model) {
        List<Integer> ofBase = new ArrayList<>();
        List<Integer> ofWriter = new ArrayList<>();
        List<Integer> ofModel = new ArrayList<>();
        for (Stretch stretch : ThreeWay.compare(base, writer, model)) {
            ofBase.addAll(stretch.base().of(base));
            ofWriter.addAll(stretch.writer().of(writer));
            ofModel.addAll(stretch.model().of(model));
            if (stretch.side() == Side.NOBODY) {
                assertThat(stretch.writer().of(writer))
                        .isEqualTo(stretch.model().of(model));
            }
        }
        assertThat(ofBase).isEqualTo(base);
        assertThat(ofWriter).isEqualTo(writer);
        assertThat(ofModel).isEqualTo(model);
    }

    @Property
    void whatOnlyOneChangedComesOutAsTheyHaveIt(
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> base,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> changed) {
        assertThat(merged(base, changed, base)).isEqualTo(changed);
        assertThat(merged(base, base, changed)).isEqualTo(changed);
    }

    private static List<Integer> merged(List<Integer> base, List<Integer> writer, List<Integer> model) {
        List<Integer> merged = new ArrayList<>();
        for (Stretch stretch : ThreeWay.compare(base, writer, model)) {
            switch (stretch.side()) {
                case NOBODY, WRITER, ALIKE -> merged.addAll(stretch.writer().of(writer));
                case MODEL -> merged.addAll(stretch.model().of(model));
                case BOTH -> throw new AssertionError("only one changed it");
            }
        }
        return merged;
    }
}
