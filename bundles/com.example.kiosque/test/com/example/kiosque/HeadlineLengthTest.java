package com.example.kiosque;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.text.Tokens;
import org.beffroi.testing.enrich.EnricherContract;
import org.beffroi.testing.mention.MentionBuilder;
import org.junit.jupiter.api.Test;

class HeadlineLengthTest extends EnricherContract {

    @Override
    protected Enricher enricher() {
        return new HeadlineLength();
    }

    @Test
    void measuresTitlesInWords() {
        assertThat(length("Le pont rouvre")).containsExactly("short");
        assertThat(length("Le pont aux Ânes rouvre après onze mois")).containsExactly("medium");
        assertThat(length("a b c d e f g h i j k l m")).containsExactly("long");
    }

    @Test
    void saysNothingOfWhatHasNoTitle() {
        List<String> found = new ArrayList<>();
        new HeadlineLength()
                .read(
                        new Subject(MentionBuilder.post("x:1").saying("Bonjour").made(), new Tokens()),
                        (field, values, confidence) -> found.addAll(values));
        assertThat(found).isEmpty();
    }

    private static List<String> length(String title) {
        List<String> found = new ArrayList<>();
        new HeadlineLength()
                .read(
                        new Subject(
                                MentionBuilder.article("press:1", "Le Fanal", title)
                                        .made(),
                                new Tokens()),
                        (field, values, confidence) -> found.addAll(values));
        return found;
    }
}
