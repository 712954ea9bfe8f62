package org.beffroi.core.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.DeclaredParameters;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * A verb: {@code ./beffroi import FILE…} is a command whose id is {@code import}.
 *
 * <p>An OSGi service. The command line derives its syntax, help and completion from the parameters record: each component is
 * an option ({@code publicAuthors} is {@code --public-authors}; a word that Java keeps for itself is followed by an underscore,
 * {@code for_} is {@code --for}) or, marked {@link Argument}, takes its place in the order of
 * the record. Components are of type {@link String}, {@link java.nio.file.Path}, {@code int}, {@code boolean}, an enum, an
 * {@link java.util.Optional} or a {@link java.util.List} of these; or a record of such components, a group that is on the command
 * line as if they stood in its place, so that their names are unique in all groups. Texts are found in the bundle of the class under
 * {@code command.<id>} (one line of help) and {@code command.<id>.<component>}.
 *
 * @param <P> the parameters
 */
@ConsumerType
public interface Command<P extends Record> {

    /** Metadata of a command. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.command.";

        /** The verb, one or two words: {@code import}, {@code archive check}. */
        String id();
    }

    /** A parameter given by its place rather than by its name. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
    @interface Argument {}

    /** A list whose values may hold commas: each is given by an option of its own, never by one that is split. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
    @interface Whole {}

    /** The value of an absent parameter, written as one would type it. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
    @interface Default {
        String value();
    }

    /** Names that no component of a parameters record may have: every verb has such an option. */
    List<String> RESERVED = List.of("help", "version", "language", "withoutPlugIns");

    /** Class of the parameters record: the one in {@code implements Command<…>}, unless the verb says another way. */
    default Class<P> parameters() {
        return DeclaredParameters.of(getClass(), Command.class);
    }

    /**
     * What its help says at the end and only the running program knows, such as the formats that are there; beside the text
     * {@code command.<id>.more}, where there is one.
     */
    default List<Sentence> remarks() {
        return List.of();
    }

    /**
     * Values that a parameter may have and only the running program knows, such as the kinds that are there: for its help and
     * for completion; what is typed is checked by the command.
     *
     * @param component name of the component
     * @return empty where any text will do; those of an enum are known without being said
     */
    default List<String> choices(String component) {
        return List.of();
    }

    /**
     * Does it.
     *
     * @throws org.beffroi.core.message.Refusal if it cannot be done; the sentence is printed and the exit code is 3
     */
    Outcome run(P parameters, Workplace workplace);

    /** How it ended; the exit codes of the command line. */
    enum Outcome {
        /** Exit code 0. */
        DONE,
        /** Exit code 1: done, and some rows were rejected. */
        DONE_WITH_REJECTS,
        /** Exit code 2: what was asked makes no sense. */
        WRONG_USE,
        /** Exit code 3. */
        FAILED
    }
}
