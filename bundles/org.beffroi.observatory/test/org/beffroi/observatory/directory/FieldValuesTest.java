package org.beffroi.observatory.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValuesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void accentsEncodedSeveralTimesOverAreReadAsTheyWereMeant(int times) {
        FieldValues values = new FieldValues();
        assertEquals(List.of("Mairie de Déville"), values.texts(encoded("Mairie de Déville", times)));
        assertEquals(times > 0, values.wasTwice());
    }

    @Test
    void aCapitalWithAnAccentIsNoDamage() {
        FieldValues values = new FieldValues();
        assertEquals("Le Château d’Âge", values.text("Le Château d’Âge"));
        assertFalse(values.wasTwice());
    }

    @Test
    void membersOfAListAreTidiedLikeTexts() {
        FieldValues values = new FieldValues();
        assertEquals(
                List.of("ville.fr", "mairie.fr"),
                values.texts(List.of(Map.of("valeur", " ville.fr "), "Non renseigné", "\u00A0mairie.fr")));
        assertTrue(values.wasUnsaid());
    }

    private static String encoded(String text, int times) {
        String encoded = text;
        for (int i = 0; i < times; i++) {
            encoded = new String(encoded.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        }
        return encoded;
    }
}
