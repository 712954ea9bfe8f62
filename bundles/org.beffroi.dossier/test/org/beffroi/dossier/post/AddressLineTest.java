package org.beffroi.dossier.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressLineTest {

    private static final Correspondent ANNE = new Correspondent("", "anne@ville.exemple");
    private static final Correspondent LUC = new Correspondent("", "luc@ville.exemple");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anne@ville.exemple, luc@ville.exemple",
                "anne@ville.exemple;luc@ville.exemple",
                "anne@ville.exemple ; luc@ville.exemple;",
                ", anne@ville.exemple,,luc@ville.exemple ,",
                "anne@ville.exemple\nluc@ville.exemple\r\n",
                "anne@ville.exemple luc@ville.exemple",
                "<anne@ville.exemple>; <luc@ville.exemple>",
                "anne@ville.exemple, luc@ville.exemple, anne@ville.exemple"
            })
    void severalAreTakenWhateverStandsBetweenThem(String typed) {
        assertThat(AddressLine.read(typed)).containsExactly(ANNE, LUC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Anne Durand <anne@ville.exemple>|Anne Durand",
                "Anne Durand anne@ville.exemple|Anne Durand",
                "'\"Durand, Anne\" <anne@ville.exemple>'|Durand, Anne",
                "'\"Anne \\\"Nanou\\\" Durand\" <anne@ville.exemple>'|'Anne \"Nanou\" Durand'",
                "'Durand, Anne <anne@ville.exemple>'|Durand, Anne",
                "Cabinet : « la ville » <anne@ville.exemple>|Cabinet : « la ville »",
                "anne@home <anne@ville.exemple>|anne@home"
            })
    void aNameGoesBeforeItsAddress(String typed, String name) {
        assertThat(AddressLine.read(typed)).containsExactly(new Correspondent(name, "anne@ville.exemple"));
    }

    @Test
    void namesAndAddressesMix() {
        assertThat(AddressLine.read(
                        "Anne <anne@ville.exemple>; luc@ville.exemple, \"Maire; Sonneval\" <m@ville.exemple>"))
                .containsExactly(
                        new Correspondent("Anne", "anne@ville.exemple"),
                        LUC,
                        new Correspondent("Maire; Sonneval", "m@ville.exemple"));
    }

    @Test
    void ofNothingThereIsNobody() {
        assertThat(AddressLine.read(" ; , \n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "luc@ville.exemple, Anne|Anne",
                "anne@|anne@",
                "luc@ville.exemple; anne@@ville.exemple|anne@@ville.exemple",
                "Anne <anne>|anne",
                "anne@ville.exemple et luc@ville.exemple|anne@ville.exemple et luc@ville.exemple"
            })
    void whatHasNoAddressIsSaid(String typed, String named) {
        assertThatThrownBy(() -> AddressLine.read(typed)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().arguments())
                .containsExactly(named));
    }

    @Property
    void whatIsWrittenOfPeopleIsReadAgain(
            @ForAll @Size(max = 5) List<@AlphaChars @StringLength(min = 1, max = 12) String> names) {
        List<Correspondent> people = names.stream()
                .distinct()
                .map(name -> new Correspondent(name, name + "@ville.exemple"))
                .toList();
        assertThat(AddressLine.read(String.join(
                        "; ", people.stream().map(Correspondent::typed).toList())))
                .isEqualTo(people);
    }
}
