package org.beffroi.analyses.note;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.result.DrillDown;

/**
 * What the body announced for these days, and of which nothing that it said since says that it is done or put off. An invitation is no
 * promise.
 */
final class Promises {

    /** How long what is late stays in the note. */
    private static final int LATE = 5;
    /** Words in common by which two texts of the body are about one thing. */
    private static final int COMMON = 2;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What will be: a verb in the future, or what people say for it. */
    private static final Pattern COMMITTED = Pattern.compile(
            "\\b\\p{L}{2,}(?:era|eront|ra|ront|rons)\\b|\\bprévue?s?\\b|\\battendue?s?\\b|au plus tard|d[’']ici|\\bsous\\b"
                    + "|\\bdélai|engage|promet|promis|annoncée?s?|programmée?s?|\\bavant\\b|retour à la normale|remise? en"
                    + "|réouverture|reprise|rouvre|livraison|fin des travaux|\\bpubli",
            FLAGS);

    private static final Pattern INVITATION = Pattern.compile(
            "(?<!sans )rendez-vous|vous attend|\\bfêtes?\\b|festival|concert|spectacle|exposition|\\bexpo\\b|ateliers?\\b|\\bmatch\\b|braderie"
                    + "|vide-greniers?|brocante|marché de|patinoire|cérémonie|commémor|venez|réservation|billetterie|entrée libre"
                    + "|inscriptions? (?:ouverte|jusqu|avant|du)|inscrivez|permanence|conférence|projection|feu d[’']artifice|bal ",
            FLAGS);
    /** What is put off in the same breath, to a day that it may name. */
    private static final Pattern PUT_OFF =
            Pattern.compile("report(?:é|er)|repouss|décalé|prolongé|annulé|suspendu", FLAGS);

    private static final Pattern KEPT = Pattern.compile(
            "c[’']est fait|comme (?:annoncé|promis|prévu)|\\b(?:est|sont) (?:de nouveau |à nouveau |désormais |maintenant |enfin )?"
                    + "(?:ouvert|rétabli|rouvert|réparé|terminé|achevé|installé|posé|livré|arrivé|en ligne|en service|disponible|publié|réalisé|"
                    + "remis|remplacé|opérationnel)|\\b(?:a|ont) (?:été )?(?:repris|rouvert|rétabli|réparé|posé|installé|livré|publié|remis|remplacé|"
                    + "envoyé|achevé|terminé)|viennent? d[’']être|voilà|\\bouverte?s? (?:depuis|ce matin|dès ce)|reporté|repoussé|décalé|"
                    + "nouveau calendrier|de retour|fonctionne(?:nt)? (?:de|à) nouveau|en fonction|\\b(?:est|sont) là|désormais|prolongé",
            FLAGS);

    private final Morning morning;
    /** What others said since the first day that may be late: read once. */
    private final List<Entry> late;

    Promises(Morning morning) {
        this.morning = morning;
        this.late = morning.entries(OwnVoice.others(), LATE + 1);
    }

    /**
     * A promise.
     *
     * @param due the day for which it was made
     * @param sentence as it was written
     */
    private record Promise(Entry entry, LocalDate due, String sentence) {}

    /** Those that are due or late. */
    List<NotePoint> points() {
        List<Entry> own = morning.own();
        List<NotePoint> points = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Entry entry : own) {
            promise(entry)
                    .filter(promise -> isDue(promise.due()))
                    .filter(promise -> own.stream().noneMatch(later -> settles(later, promise)))
                    .filter(promise -> told.add(promise.sentence()))
                    .ifPresent(promise -> points.add(point(promise)));
        }
        return points;
    }

    private boolean isDue(LocalDate due) {
        return !due.isAfter(morning.day()) && !due.isBefore(morning.day().minusDays(LATE));
    }

    /** The last day that a sentence of it promises; empty where none does. */
    private Optional<Promise> promise(Entry entry) {
        LocalDate written = morning.day(entry);
        String text = Morning.text(entry);
        return Sentences.of(text).stream()
                .filter(sentence -> COMMITTED.matcher(sentence).find())
                .filter(sentence -> !INVITATION.matcher(sentence).find()
                        && !PUT_OFF.matcher(sentence).find())
                .flatMap(sentence -> new DateReader(written)
                        .read(sentence).stream()
                                .map(AnnouncedDate::day)
                                .filter(day -> day.isAfter(written) || day.equals(written.plusDays(1)))
                                .map(day -> new Promise(entry, day, sentence)))
                .filter(promise -> ChronoUnit.DAYS.between(written, promise.due()) <= Morning.MEMORY)
                .filter(promise -> isDue(promise.due()))
                .findFirst();
    }

    /** Whether what the body said later is about the same, and says that it is done or put off. */
    private boolean settles(Entry later, Promise promise) {
        if (!Morning.time(later).isAfter(Morning.time(promise.entry()))
                || !KEPT.matcher(Morning.text(later)).find()) {
            return false;
        }
        return isAnswerTo(later, promise.entry())
                || morning.isSameThing(Morning.text(promise.entry()), Morning.text(later));
    }

    private static boolean isAnswerTo(Entry later, Entry first) {
        return later.effective()
                .string(CoreFields.REPLY_TO)
                .filter(first.mention().id().value()::equals)
                .isPresent();
    }

    private NotePoint point(Promise promise) {
        List<Entry> asking = asking(promise);
        long late = ChronoUnit.DAYS.between(promise.due(), morning.day());
        String sentence = morning.say(
                "note.promise",
                late,
                morning.run().wording().dayOfYear(promise.due()),
                morning.run().wording().dayOfYear(morning.day(promise.entry())),
                Sentences.shortened(promise.sentence()),
                asking.size());
        MentionId id = promise.entry().mention().id();
        return new NotePoint(
                NotePoint.Kind.PROMISE,
                Math.min(1, 0.5 + 0.1 * asking.size() + (late == 0 ? 0.2 : 0)),
                sentence,
                false,
                promise.entry().effective().string(CoreFields.DEPARTMENT),
                Set.of(id.value()),
                DrillDown.to(id));
    }

    /** Those who ask about it since it was due: under it, or in its words. */
    private List<Entry> asking(Promise promise) {
        Set<String> words = morning.words(promise.sentence());
        return late.stream()
                .filter(entry -> !morning.day(entry).isBefore(promise.due().minusDays(1)))
                .filter(entry -> isAnswerTo(entry, promise.entry()) || common(words, entry) >= COMMON)
                .toList();
    }

    private long common(Set<String> words, Entry entry) {
        return morning.words(Morning.text(entry)).stream()
                .filter(words::contains)
                .count();
    }
}
