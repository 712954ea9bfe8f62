package org.beffroi.dossier.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.dossier.erasure.ErasedNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {

    private static final NamePattern HER =
            new NamePattern(List.of("@marie@ville.social"), List.of("Hélène d'Arcy", "zb_76"), ErasedNames.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bonjour @marie, ça va ?",
                "@MARIE@ville.social",
                "voir https://ville.social/@marie/12",
                "https://x.example/zb_76",
                "Helene d’Arcy l'a dit",
                "HÉLÈNE   D'ARCY",
                "He\u0301le\u0300ne d'Arcy",
                "ZB_76 !",
                "hélène\u00A0d'arcy"
            })
    void sheIsFoundHoweverSheIsWritten(String text) {
        assertThat(HER.isIn(text)).isTrue();
        assertThat(HER.isIn(HER.without(text))).isFalse();
        assertThat(HER.without(text)).contains(NamePattern.MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marie est là",
                "@mariette",
                "Hélène d'Arcyen",
                "zb_761",
                "azb_76",
                "la mairie",
                "https://ville.social/@mariette/12",
                "Hélène seule"
            })
    void othersAreLeftAlone(String text) {
        assertThat(HER.isIn(text)).isFalse();
        assertThat(HER.without(text)).isEqualTo(text);
    }

    @Property
    void aTextThatDoesNotNameHerStaysAsItIs(@ForAll String text) {
        if (!HER.isIn(text)) {
            assertThat(HER.without(text)).isEqualTo(text);
        }
    }
}
