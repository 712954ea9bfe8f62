package org.beffroi.dossier.erasure;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;

/**
 * What the marks of erasures keep out of a dossier, with the reason, told without naming anybody.
 *
 * @param erasures those of the dossier
 * @param pseudonyms whether mentions are told by keyed hashes alone
 */
public record KeptOut(Erasures erasures, boolean pseudonyms) {

    /** Mentions are told by their identities, unless these name somebody. */
    public KeptOut(Erasures erasures) {
        this(erasures, false);
    }

    /** Why a mention is not taken in, empty where it is. */
    public Optional<Sentence> why(Mention mention) {
        return erasures.test(mention) ? Optional.of(reason(mention)) : Optional.empty();
    }

    /**
     * Why a row of a file is not taken in, empty where it is. A file often has nothing but the name that is shown: such a row
     * is kept out by the name alone, where nothing else would tell somebody apart.
     */
    public Optional<Sentence> whyOfRow(Mention mention) {
        return erasures.test(mention) || bearsErasedName(mention) ? Optional.of(reason(mention)) : Optional.empty();
    }

    private Sentence reason(Mention mention) {
        Erasures.Reference reference = erasures.reference(mention.id());
        return Sentence.of(
                KeptOut.class,
                reference.erased() ? "privacy.kept.out" : "privacy.kept.out.later",
                pseudonyms ? erasures.ofReference(mention.id().value()) : reference.said());
    }

    /**
     * Whether a mention without an account on a network, by which somebody would be told apart, is signed with the name of an
     * erased person. A namesake who has an account of her own is somebody else.
     */
    private boolean bearsErasedName(Mention mention) {
        Optional<String> author = mention.author();
        boolean account = mention.values().string(CoreFields.NETWORK).isPresent()
                && author.filter(name -> name.strip().indexOf(' ') < 0).isPresent();
        return !account
                && Stream.concat(author.stream(), mention.values().string(CoreFields.AUTHOR_NAME).stream())
                        .anyMatch(name -> names(name, text -> erasures.isNamedIn(text, mention.id())));
    }

    /** A mention that is taken in without something, and why, told without naming anybody. */
    public record CutBack(Mention mention, Sentence why) {}

    /**
     * Somebody else's mention as the erasures leave it, and which of its values that changes; empty where nothing in it is of a
     * person who was erased.
     *
     * @param fields tell texts from addresses
     */
    public Optional<CutBack> cutBack(Mention mention, Fields fields) {
        Mention left = erasures.without(mention, fields);
        if (left.equals(mention)) {
            return Optional.empty();
        }
        long texts = 0;
        long values = 0;
        for (String key : mention.values().asMap().keySet()) {
            Optional<Field> field = fields.byKey(key);
            if (field.isPresent()
                    && !Objects.equals(
                            mention.values().raw(field.get()), left.values().raw(field.get()))) {
                boolean isText = field.get().type() == FieldType.TEXT;
                texts += isText ? 1 : 0;
                values += isText ? 0 : 1;
            }
        }
        String key =
                values == 0 ? "privacy.cut.back" : texts == 0 ? "privacy.cut.back.values" : "privacy.cut.back.both";
        return Optional.of(new CutBack(left, Sentence.of(KeptOut.class, key, texts, values)));
    }

    /** Whether a mention that is taken in names an erased person in its text, as the erasure left the texts of others alone. */
    public boolean namesStill(Mention mention) {
        return erasures.isNamedIn(mention.text(), mention.id())
                || mention.title()
                        .filter(title -> erasures.isNamedIn(title, mention.id()))
                        .isPresent();
    }

    /** Whether a text names an erased person, however a program wrote it. */
    public boolean names(String text) {
        return names(text, erasures::isNamedIn);
    }

    private static boolean names(String text, Predicate<String> isNamedIn) {
        return WrittenForms.of(text).stream().anyMatch(isNamedIn) || isNamedIn.test(text.replaceAll("[-_.]+", " "));
    }
}
