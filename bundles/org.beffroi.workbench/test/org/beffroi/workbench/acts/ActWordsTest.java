package org.beffroi.workbench.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Act;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.junit.jupiter.api.Test;

class ActWordsTest {

    private static final MentionId ID = MentionId.of("test", "1");

    @Test
    void each_act_says_what_was_done_and_with_which_value() {
        assertThat(french(CoreFields.TONE, new Act.Set(ID, "tone", List.of("negative"))))
                .isEqualTo("Tonalité\u00a0: négative");
        assertThat(french(CoreFields.DEPARTMENT, new Act.Clear(ID, "department")))
                .isEqualTo("Service\u00a0: valeur retirée");
        assertThat(french(CoreFields.TAG, new Act.Add(ID, "tag", "rentrée")))
                .isEqualTo("Étiquette «\u202frentrée\u202f» ajoutée");
        assertThat(french(CoreFields.TAG, new Act.Remove(ID, "tag", "rentrée")))
                .isEqualTo("Étiquette «\u202frentrée\u202f» retirée");
        assertThat(french(CoreFields.THEME, new Act.Add(ID, "theme", "Cantine")))
                .isEqualTo("Thème\u00a0: ajout de «\u202fCantine\u202f»");
        assertThat(french(CoreFields.NOTE, new Act.Add(ID, "note", "À relire"))).isEqualTo("Note ajoutée");
    }

    @Test
    void it_speaks_english_too() {
        assertThat(ActWords.of(CoreFields.TONE, new Act.Set(ID, "tone", List.of("negative")), Locale.ENGLISH)
                        .in(Locale.ENGLISH))
                .isEqualTo("Tone: negative");
    }

    private static String french(Field field, Act.FieldDeed deed) {
        return ActWords.of(field, deed, Locale.FRENCH).in(Locale.FRENCH);
    }
}
