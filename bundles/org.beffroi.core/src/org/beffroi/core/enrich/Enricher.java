package org.beffroi.core.enrich;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Something that reads mentions and adds what it understood: a language, a tone, a place.
 *
 * <p>An OSGi service. What it declares in {@link #adds()} becomes at once a query field, a facet, a column and an export
 * field of every archive, with no other code. Values that a source states and corrections of people always stand above what
 * it reads.
 */
@ConsumerType
public interface Enricher {

    /** Metadata of an enricher. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.enricher.";

        /** Name of the enricher, such as {@code tone}: letters, digits and hyphens. */
        String id();
    }

    /**
     * The fields it fills: its own, or fields of the core such as {@code CoreFields.TONE}, possibly with a vocabulary of its
     * own ({@code CoreFields.THEME.withVocabulary(…)}).
     */
    List<Field> adds();

    /** Keys of the fields that others may fill and that it reads: those enrichers come before it. */
    default List<String> needs() {
        return List.of();
    }

    /**
     * Keys of those of its fields that pass down a conversation: a comment that says nothing of them itself takes them from
     * what it answers, weakened with each step. None by default; see {@link org.beffroi.core.archive.truth.Inheritance}.
     */
    default List<String> inherited() {
        return List.of();
    }

    /**
     * Makes ready for one dossier: reads its lists and models once. Called off the UI thread, each time a dossier opens and
     * when its models changed.
     *
     * @throws org.beffroi.core.message.Refusal if a list or model of the dossier cannot be read; the dossier opens without
     *     this enricher, and the sentence is shown
     */
    Reader reader(EnrichmentContext ground);

    /** An enricher made ready. Pure and safe for several threads. */
    @ConsumerType
    interface Reader {

        /** One that reads, and cannot say more of why. */
        static Reader of(String version, BiConsumer<Subject, Findings> reading) {
            return new Reader() {
                @Override
                public String version() {
                    return version;
                }

                @Override
                public void read(Subject subject, Findings findings) {
                    reading.accept(subject, findings);
                }
            };
        }

        /** Changes whenever an answer may change: version of the rules, and a digest of the models and lists of the dossier. */
        String version();

        /**
         * Reads one mention.
         *
         * @param subject what to read; what enrichers before this one found is in its values
         * @param findings receives what was found: at most once a field
         */
        void read(Subject subject, Findings findings);

        /** The words that speak for what {@link #read} found in a field, for people who ask why; empty where it cannot say. */
        default List<Clue> clues(Subject subject, Field field) {
            return List.of();
        }

        /**
         * Why {@link #read} found what it found in a field, in words, the strongest reason first; empty where the words of
         * the text say it all, or it cannot say. No sentence names the author: it may be shown where names are hidden.
         */
        default List<Sentence> reasons(Subject subject, Field field) {
            return List.of();
        }
    }

    /** Receives what an enricher found. */
    @ProviderType
    interface Findings {

        /**
         * One field read.
         *
         * @param values never empty; {@code List.of("negative")} for a tone
         * @param confidence from 0 to 1
         */
        void found(Field field, List<String> values, double confidence);
    }

    /**
     * A stretch of the subject's whole text that speaks for or against an answer.
     *
     * @param start UTF-16 offset in {@link Subject#whole()}
     * @param end offset after its last character
     * @param weight how much it counts: above 0 for, below 0 against
     * @param value the value that it speaks for, as it is stored; empty where it is of the whole answer
     */
    record Clue(int start, int end, double weight, Optional<String> value) {

        /** One of the whole answer. */
        public Clue(int start, int end, double weight) {
            this(start, end, weight, Optional.empty());
        }
    }
}
