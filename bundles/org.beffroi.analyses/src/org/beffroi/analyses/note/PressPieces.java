package org.beffroi.analyses.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;

/** What journalists wrote about the body since the afternoon before: a match, the weather and a recipe are not about it. */
final class PressPieces {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** The body and those who act for it. */
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:mairie|maire|municipal(?:e|es|ité)?|municipaux|adjointe?s?|élue?s?|hôtel de ville|conseil(?:ler|lère)s?|conseil|"
                    + "la ville|agents?|services? techniques?|communale?s?|communaux|collectivité|agglomération|intercommunalité|"
                    + "département|région|délibération|subventions?|chambre régionale|marché public|préfecture)\\b",
            FLAGS);

    private static final Pattern INQUIRY = Pattern.compile(
            "enquête|révèle|polémique|dénonc|accus|plainte|conflit d[’']intérêts|rapport|épingl|critiqu|colère|inqui|manque|sous-effectif|"
                    + "scandale|retard|surcoût|dérap|témoign|exclusif|selon nos informations|justice|tribunal|opposition|démission",
            FLAGS);
    private static final int FULL = 6;

    private final Morning morning;

    PressPieces(Morning morning) {
        this.morning = morning;
    }

    List<NotePoint> points() {
        Query press =
                Queries.any(List.of(Queries.is(CoreFields.SPEAKER, "press"), Queries.is(CoreFields.NETWORK, "press")));
        List<NotePoint> points = new ArrayList<>();
        for (Entry entry : morning.entries(press, Morning.LONGEST)) {
            String whole = title(entry).orElse("") + " " + Morning.text(entry);
            if (morning.isNew(entry) && count(BODY, whole) > 0) {
                points.add(point(entry, whole));
            }
        }
        return points;
    }

    private static Optional<String> title(Entry entry) {
        return entry.effective().string(CoreFields.TITLE).filter(title -> !title.isBlank());
    }

    private static long count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        long count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private NotePoint point(Entry entry, String whole) {
        long weight = Math.min(FULL, count(BODY, whole) + 2 * count(INQUIRY, whole));
        String said = title(entry)
                .orElseGet(() ->
                        Sentences.of(Morning.text(entry)).stream().findFirst().orElse(""));
        String outlet = entry.effective()
                .string(CoreFields.OUTLET)
                .or(() -> entry.effective().string(CoreFields.AUTHOR_NAME))
                .orElseGet(() -> Morning.author(entry));
        return new NotePoint(
                NotePoint.Kind.PRESS,
                (double) weight / FULL,
                morning.say("note.press", outlet, morning.when(Morning.time(entry)), Sentences.shortened(said)),
                false,
                entry.effective().string(CoreFields.DEPARTMENT),
                Set.of(entry.mention().id().value()),
                DrillDown.to(entry.mention().id()));
    }
}
