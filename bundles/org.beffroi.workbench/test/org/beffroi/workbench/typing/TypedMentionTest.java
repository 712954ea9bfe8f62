package org.beffroi.workbench.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.junit.jupiter.api.Test;

class TypedMentionTest {

    private static final Instant WHEN = Instant.parse("2025-03-04T07:12:00Z");

    @Test
    void two_fields_are_enough() {
        assertThat(typed("Le bus est encore en retard", "phone").isEnough()).isTrue();
        assertThat(typed("", "phone").isEnough()).isFalse();
        assertThat(typed("Le bus", " ").isEnough()).isFalse();
        assertThat(new TypedMention("", "letter", "", WHEN, "", Optional.of(Path.of("lettre.png"))).isEnough())
                .isTrue();
    }

    @Test
    void a_telephone_call_is_a_note_and_a_letter_a_letter() {
        assertThat(mention("Le bus", "phone").values().string(CoreFields.TYPE)).hasValue("note");
        assertThat(mention("Le bus", "letter").values().string(CoreFields.TYPE)).hasValue("letter");
        assertThat(mention("Le bus", "Conseil de quartier").network()).hasValue("Conseil de quartier");
    }

    @Test
    void a_pasted_address_is_the_link_to_the_original() {
        assertThat(mention("https://exemple.fr/a", "web").values().string(CoreFields.URL))
                .hasValue("https://exemple.fr/a");
        assertThat(mention("voir https://exemple.fr/a", "web").values().string(CoreFields.URL))
                .isEmpty();
        assertThat(mention("https://pas une adresse", "web").values().string(CoreFields.URL))
                .isEmpty();
    }

    @Test
    void each_one_has_an_identity_and_a_batch_of_its_own() {
        Mention one = mention("Le bus", "phone");
        Mention other = mention("Le bus", "phone");
        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(one.origin().batch()).isNotEqualTo(other.origin().batch());
    }

    private static TypedMention typed(String what, String where) {
        return new TypedMention(what, where, "", WHEN, "", Optional.empty());
    }

    private static Mention mention(String what, String where) {
        return typed(what, where).mention(WHEN, Optional.empty());
    }
}
