package org.beffroi.tests.ui.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;

/** A dossier of as many made-up mentions as asked for, over three years; the same ones each time. */
public final class ManyMentions {

    private static final List<String> WORDS = List.of("""
        mairie école cantine route travaux place marché fête piscine bus enfants parents pluie soleil quartier rue
        trottoir poubelles tri déchets éclairage vélo parking concert stade bibliothèque crèche jardin arbre eau
        facture conseil budget impôts élus maire réunion habitants commerce boulangerie pont rivière gare train
        bruit nuit sécurité police pompiers hôpital médecin\
        """.split("\\s+"));
    private static final String[] NETWORKS = {"facebook", "press", "mastodon", "bluesky", "letter", "phone"};
    private static final String[] TONES = {"negative", "neutral", "positive", "unsure"};
    private static final Instant NEWEST = Instant.parse("2025-06-30T20:00:00Z");
    private static final long SPAN_SECONDS = 3L * 365 * 24 * 3600;
    private static final int BATCH = 20_000;

    private final Random random = new Random(20250630);

    /** Makes the dossier with what opens dossiers; its settings say a fixed today. */
    public Path make(Dossiers dossiers, int mentions) {
        try {
            Path folder = Files.createTempDirectory("beffroi-").resolve("beaucoup");
            dossiers.create(
                    folder,
                    new DossierSettings(
                            "Beaucoup de mentions",
                            Optional.empty(),
                            ZoneId.of("Europe/Paris"),
                            Optional.of(LocalDate.of(2025, 7, 1)),
                            true));
            try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
                for (int made = 0; made < mentions; made += BATCH) {
                    dossier.archive().add(batch(made, Math.min(BATCH, mentions - made)));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Mention> batch(int first, int size) {
        List<Mention> batch = new ArrayList<>(size);
        for (int i = first; i < first + size; i++) {
            batch.add(mention(i));
        }
        return batch;
    }

    private Mention mention(int number) {
        FieldValues.Builder values = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, text())
                .put(CoreFields.AUTHOR, "personne" + random.nextInt(5_000))
                .put(CoreFields.NETWORK, NETWORKS[random.nextInt(NETWORKS.length)])
                .put(CoreFields.TYPE, random.nextInt(3) == 0 ? "comment" : "post")
                .put(CoreFields.LIKES, (long) random.nextInt(300))
                .put(CoreFields.PUBLISHED, NEWEST.minusSeconds((long) (random.nextDouble() * SPAN_SECONDS)));
        if (random.nextInt(3) > 0) {
            values.put(CoreFields.TONE, TONES[random.nextInt(TONES.length)]);
        }
        return new Mention(
                MentionId.of("made", Integer.toString(number)),
                new Origin("made", new BatchId("made"), NEWEST),
                values.build());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int words = 6 + random.nextInt(14);
        for (int i = 0; i < words; i++) {
            // Squaring makes the first words frequent and the last ones rare, as words are.
            double draw = random.nextDouble();
            text.append(text.isEmpty() ? "" : " ").append(WORDS.get((int) (draw * draw * WORDS.size())));
        }
        return text.append('.').toString();
    }
}
