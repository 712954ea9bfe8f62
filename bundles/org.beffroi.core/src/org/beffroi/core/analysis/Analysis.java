package org.beffroi.core.analysis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.beffroi.core.parameter.DeclaredParameters;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * An answer to one question that people ask of an archive: from parameters to a result.
 *
 * <p>An OSGi service of one class. By being there it is in the window with a form made from its parameters, on the command
 * line ({@code beffroi analyse <id>}), a line of digests, what an indicator can measure, and in the test that runs all
 * analyses on the frozen corpus. Two texts stand in the bundle of the class: {@code analysis.<id>}, its name, and
 * {@code analysis.<id>.answers}, what it answers in one line; parameters that no other analysis has are called
 * {@code analysis.<id>.<component>} ({@link org.beffroi.core.parameter.FormTexts}).
 *
 * <p>Without state, safe for several threads. The same parameters on the same archive on the same day give the same answer.
 *
 * @param <P> the parameters: a record whose components are of type {@link String}, {@code int}, {@code long},
 *     {@code double}, {@code boolean}, an enum, or an {@link java.util.Optional} or {@link java.util.List} of these, with
 *     the annotations of {@code org.beffroi.core.parameter}
 */
@ConsumerType
public interface Analysis<P extends Record> {

    /** Metadata of an analysis. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.analysis.";

        /** Its name on the command line and in files, such as {@code share-of-voice}: letters, digits and hyphens. */
        String id();

        /** The question that it answers. */
        Question question();

        /** Raised whenever the same parameters on the same archive may give another answer. */
        int version() default 1;
    }

    /** Class of the parameters record: the one in {@code implements Analysis<…>}, unless the analysis says another way. */
    default Class<P> parameters() {
        return DeclaredParameters.of(getClass(), Analysis.class);
    }

    /**
     * Answers.
     *
     * @param run what it may ask, and whom it tells how far it is
     * @throws org.beffroi.core.message.Refusal if it cannot be answered with these parameters; the sentence is shown
     * @throws org.beffroi.core.archive.Cancelled within 100 ms of being asked to stop
     */
    Answer answer(P parameters, Run run);
}
