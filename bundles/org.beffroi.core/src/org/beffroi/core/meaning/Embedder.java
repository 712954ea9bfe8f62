package org.beffroi.core.meaning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * What learns from the texts of an archive how near in meaning texts are.
 *
 * <p>An OSGi service; an archive takes the one of the highest service ranking. Nothing that it reads leaves the machine.
 */
@ConsumerType
public interface Embedder {

    /** Metadata of an embedder. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.embedder.";

        /** Name of the embedder, such as {@code french}: letters, digits and hyphens. */
        String id();
    }

    /**
     * Learns. Takes seconds for a hundred thousand texts; called off the UI thread, on one thread.
     *
     * <p>A function of the texts as a set with repetitions, never of their order, so that an index built again answers alike.
     *
     * @param texts of all mentions, title and text of each; may be none at all: what it knows without any must do then
     * @param wanted run at least every 100 ms; what it throws, this throws: nobody waits for it any more
     */
    Embedding learn(Iterable<String> texts, Runnable wanted);
}
