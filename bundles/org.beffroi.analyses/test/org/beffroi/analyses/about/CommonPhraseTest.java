package org.beffroi.analyses.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.junit.jupiter.api.Test;

class CommonPhraseTest {

    private final Town town = new Town();
    private int next;

    private void say(String text) {
        town.add("2024-03-0" + (1 + next % 9) + "T10:00:00Z", text, CoreFields.AUTHOR, "personne" + next++);
    }

    private Optional<String> phrase(String word) {
        return new CommonPhrase(town.run()).of(word, new Query.Word(word));
    }

    @Test
    void aWordIsToldInTheExpressionThatMostUse() {
        for (String text : List.of(
                "Il fait noir chemin des Lavandières depuis lundi",
                "Le chemin des Lavandières n’est plus éclairé !",
                "chemin des lavandières : on ne voit rien",
                "Je rentre par le chemin des Lavandières avec une lampe",
                "Un chemin sans lumière, merci la mairie")) {
            say(text);
        }
        assertThat(phrase("chemin")).contains("chemin des Lavandières");
        assertThat(phrase("Lavandières")).contains("chemin des Lavandières");
    }

    @Test
    void whereEachUsesItInAnotherWayItIsToldAlone() {
        for (String text : List.of(
                "Ces corbeaux me réveillent",
                "Encore des corbeaux ce matin",
                "Les corbeaux ont tout mangé",
                "Qui aime les corbeaux ?")) {
            say(text);
        }
        assertThat(phrase("corbeaux")).isEmpty();
        assertThat(phrase("absent")).isEmpty();
    }

    @Test
    void theNameOfSomebodyWhoIsHiddenIsInNone() {
        for (int i = 0; i < 5; i++) {
            town.add(
                    "2024-03-0" + (1 + i) + "T10:00:00Z",
                    "encore Ada Minute " + "au portail ".repeat(i % 2) + "et ses pigeons",
                    CoreFields.AUTHOR,
                    "Ada Minute");
        }
        assertThat(phrase("Minute")).isNotEqualTo(Optional.of("Ada Minute"));
        assertThat(phrase("Ada").filter(words -> words.contains("Ada Minute"))).isEmpty();
        assertThat(phrase("Minute").filter(words -> words.contains("Ada Minute")))
                .isEmpty();
    }
}
