package org.beffroi.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;

class FormTest {

    private enum Side {
        LEFT,
        RIGHT_HAND
    }

    private record Asked(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Standard("5") @Within(least = 1, most = 50) int distance,
            @Standard("left") Side side,
            @Standard("0.5") double share,
            boolean withoutCopies,
            List<String> words) {}

    private static final Form<Asked> FORM = Form.of(Asked.class);

    @Test
    void whatIsAbsentTakesItsStandard() {
        assertThat(FORM.read(Map.of())).isEqualTo(new Asked("", Optional.empty(), 5, Side.LEFT, 0.5, false, List.of()));
    }

    @Test
    void namesAreReadWithHyphensToo() {
        assertThat(FORM.read(Map.of("without-copies", List.of("oui"), "side", List.of("right-hand"))))
                .isEqualTo(new Asked("", Optional.empty(), 5, Side.RIGHT_HAND, 0.5, true, List.of()));
    }

    @Property(tries = 100)
    void textsAreReadBackAsTheSameRecord(
            @ForAll @NotBlank String query,
            @ForAll @IntRange(min = 1, max = 50) int distance,
            @ForAll Side side,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double share,
            @ForAll boolean copies,
            @ForAll List<@NotBlank String> words) {
        Asked asked = new Asked(query, Optional.of("7j"), distance, side, share, copies, words);
        assertThat(FORM.read(FORM.texts(asked))).isEqualTo(asked);
    }

    @Test
    void anUnknownNameListsTheKnownOnes() {
        assertThatThrownBy(() -> FORM.read(Map.of("colour", List.of("red"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("colour")
                .hasMessageContaining("without-copies");
    }

    @Test
    void aNumberOutOfItsRangeIsRefusedWithTheRange() {
        assertThatThrownBy(() -> FORM.read(Map.of("distance", List.of("51"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1")
                .hasMessageContaining("50");
    }

    @Test
    void aChoiceThatIsNoneListsTheChoices() {
        assertThatThrownBy(() -> FORM.read(Map.of("side", List.of("top"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("left, right-hand");
    }

    @Test
    void theSchemaSaysStandardsRangesAndChoices() {
        Map<String, Object> schema =
                new FormSchema(FORM, new FormTexts(FormTest.class, "nothing", Locale.FRENCH)).tree("essai");
        assertThat(schema.get("properties").toString())
                .contains("title=Recherche", "default=5", "minimum=1.0", "maximum=50.0", "enum=[left, right-hand]")
                .contains("items={type=string}");
        assertThat(schema).doesNotContainKey("required");
    }
}
