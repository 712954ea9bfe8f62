package org.beffroi.demo.live;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;

/** Voices for tests. */
final class Chorus {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Chorus() {}

    static Voices voices() {
        return new Voices(
                texts("article", 5), texts("papier", 4), texts("annonce", 3), texts("message", 17), texts("lettre", 6));
    }

    private static List<Mention> texts(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> text(word, i)).toList();
    }

    private static Mention text(String word, int number) {
        Instant when = Instant.parse("2025-03-01T10:00:00Z").plusSeconds(number);
        return new Mention(
                MentionId.of("press", word + number),
                new Origin("demo", new BatchId("demo"), when),
                FieldValues.builder()
                        .put(CoreFields.TITLE, word + " n° " + number + " : « l’école » & <la> mairie")
                        .put(CoreFields.TEXT_BODY, "Le texte de " + word + " " + number + "\net sa suite #Beffroi")
                        .put(CoreFields.AUTHOR, word + "." + number)
                        .put(CoreFields.PUBLISHED, when)
                        .build());
    }
}
