package org.beffroi.analyses.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.DrillDown;

/** What people asked the body in these days, on its pages or by its name, and nobody of it answered. A rhetorical question is none. */
public final class OpenQuestions {

    /** How many days a question waits in the note. */
    private static final int DAYS = 6;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int FEWEST_WORDS = 4;
    private static final int SHORT = 50;

    /** What asks for something that can be answered. */
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:où|quand|combien|comment|quel(?:le)?s?|qui (?:dois|doit|faut|contacter|appeler)|est[- ]ce|faut[- ]il|peut[- ]on|"
                    + "pouvez[- ]vous|pourriez[- ]vous|y a[- ]t[- ]il|sera[- ]t|seront[- ]|avez[- ]vous|savez[- ]vous|à quelle heure|"
                    + "jusqu[’']à|lequel|laquelle|doit[- ]on|va[- ]t|est[- ](?:il|elle)|aura[- ]t|c[’']est (?:quand|où|à quelle|combien))\\b",
            FLAGS);

    private static final Pattern RHETORICAL = Pattern.compile(
            "\\?\\s*!|!\\s*\\?|\\?\\s*\\?|vous (?:vous )?(?:moqu|fout)|c[’']est une blague|sérieu(?:x|sement) \\?|on rêve|non mais|"
                    + "de qui se moque|à quoi (?:ça )?ser|jusqu[’']à quand|honte|pourquoi (?:pas )?(?:toujours|encore|personne)|"
                    + "pourquoi n[’']|qui a (?:décidé|eu)|c[’']est ça \\?|hein \\?|quand les poules|vous avez dit|\\bmdr\\b|\\blol\\b|😂|🤣",
            FLAGS);

    /** What people write who want to know. */
    private static final Pattern POLITE = Pattern.compile(
            "bonjour|bonsoir|\\bsvp\\b|\\bstp\\b|s[’']il (?:vous|te) pla[iî]t|merci|madame, monsieur|d[’']avance",
            FLAGS);

    /** What asks without a question mark, or without a word that asks. */
    private static final Pattern INDIRECT = Pattern.compile(
            "\\b(?:(?:voudrais|aimerais|aimerions|voudrions|aimerait|voudrait|souhaite(?:rais)?) (?:bien |juste )?(?:le )?savoir|"
                    + "dites[- ](?:nous|moi)|(?:me|nous) (?:dire|indiquer|préciser|confirmer|renseigner)|"
                    + "ne (?:dit|donne|précise|indique)(?:nt)? (?:pas|rien)|si oui\\b)",
            FLAGS);

    /** What under a post of the body asks for a yes or a no, or between two things, as people write who leave the mark out. */
    private static final Pattern CHOICE = Pattern.compile(
            "^(?:[\\p{L}’']+ ){0,3}(?:y a[- ]t[- ]il|est[- ]ce|faut[- ]il|peut[- ]on)\\b|"
                    + "\\b(?:on peut|je peux|peut on|il faut|faut|je compte|ça marche|c[’']est)\\b.*\\bou (?:je|on|c[’']est|pas|bien|non|il)\\b|"
                    + "\\b(?:à|a) (?:qui|quelle heure|partir de quand)\\b|\\b(?:avec|sous|pour) quels? \\p{L}+$",
            FLAGS);

    private final Morning morning;

    OpenQuestions(Morning morning) {
        this.morning = morning;
    }

    List<NotePoint> points() {
        List<Entry> own = morning.own();
        Set<String> ownPosts =
                own.stream().map(entry -> entry.mention().id().value()).collect(Collectors.toSet());
        Set<String> names = own.stream()
                .map(entry -> Morning.author(entry).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> answered = new HashSet<>();
        own.forEach(entry -> entry.effective().string(CoreFields.REPLY_TO).ifPresent(answered::add));
        List<NotePoint> points = new ArrayList<>();
        for (Entry entry : morning.entries(OwnVoice.others(), DAYS)) {
            boolean isOpen = !answered.contains(entry.mention().id().value()) && isToUs(entry, ownPosts, names);
            if (isOpen) {
                boolean isReply = entry.effective()
                        .string(CoreFields.REPLY_TO)
                        .filter(ownPosts::contains)
                        .isPresent();
                asked(entry)
                        .or(() -> isReply ? askedBelow(entry) : Optional.empty())
                        .ifPresent(sentence -> points.add(point(entry, sentence)));
            }
        }
        return points;
    }

    /** An answer to something of the body, a name of the body within, or a letter. */
    private static boolean isToUs(Entry entry, Set<String> ownPosts, Set<String> names) {
        String text = Morning.text(entry).toLowerCase(Locale.ROOT);
        return entry.effective()
                        .string(CoreFields.REPLY_TO)
                        .filter(ownPosts::contains)
                        .isPresent()
                || names.stream().anyMatch(name -> text.contains("@" + name))
                || entry.effective()
                        .string(CoreFields.NETWORK)
                        .filter(Set.of("mail", "form", "phone", "counter")::contains)
                        .isPresent();
    }

    /** The sentence that asks; empty where none asks for what can be answered, and of what is said in public. */
    public static Optional<String> asked(Entry entry) {
        boolean isPublic = entry.effective()
                .string(CoreFields.SPEAKER)
                .filter(Set.of("press", "organisation", "bot")::contains)
                .isPresent();
        if (isPublic || RHETORICAL.matcher(Morning.text(entry)).find()) {
            return Optional.empty();
        }
        List<String> sentences = Sentences.of(Morning.text(entry));
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            boolean asks = sentence.endsWith("?") && ASKS.matcher(sentence).find();
            if (asks && (i > 0 || sentence.split("\\s+").length >= FEWEST_WORDS)) {
                // A short question is understood by the sentence before it.
                return Optional.of(
                        i > 0 && sentence.length() < SHORT ? sentences.get(i - 1) + " " + sentence : sentence);
            }
        }
        return Optional.empty();
    }

    /** The sentence that asks, of what stands under a post of the body: there the mark, or the word that asks, is often left out. */
    private static Optional<String> askedBelow(Entry entry) {
        if (RHETORICAL.matcher(Morning.text(entry)).find()) {
            return Optional.empty();
        }
        return Sentences.of(Morning.text(entry)).stream()
                .filter(sentence -> sentence.split("\\s+").length >= FEWEST_WORDS)
                .filter(sentence -> sentence.endsWith("?")
                        || INDIRECT.matcher(sentence).find()
                        || CHOICE.matcher(sentence).find())
                .findFirst();
    }

    private NotePoint point(Entry entry, String sentence) {
        long likes = entry.effective().number(CoreFields.LIKES).orElse(0L);
        return new NotePoint(
                NotePoint.Kind.QUESTION,
                Math.min(
                        1,
                        0.3
                                + 0.02 * likes
                                + (POLITE.matcher(Morning.text(entry)).find() ? 0.4 : 0)),
                morning.say(
                        "note.question", morning.when(Morning.time(entry)), Sentences.shortened(quotable(sentence))),
                false,
                entry.effective().string(CoreFields.DEPARTMENT),
                Set.of(entry.mention().id().value()),
                DrillDown.to(entry.mention().id()));
    }

    /** Without accounts, which lead to people. */
    private static String quotable(String sentence) {
        return sentence.replaceAll("@[\\p{L}\\p{N}._-]+\\s*", "").strip();
    }
}
