package org.beffroi.core.archive;

import java.util.List;
import java.util.Set;
import org.beffroi.core.mention.Mention;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads mentions as they enter the index: language, tone, places and whatever enrichers declare.
 *
 * <p>Pure: the same mention and the same {@link #version()} give the same annotations, so that an index built again says
 * the same. Safe for several threads. What the mention's source states and what a human corrected stand above it.
 */
@ProviderType
public interface Annotator {

    /** Changes whenever any answer may change; short, of letters, digits and {@code . - + @ ,}; empty for no annotator. */
    String version();

    /**
     * What can be read in a mention; at most one annotation a field.
     *
     * @param mention the merged readings, without any act
     */
    List<Annotation> annotate(Mention mention);

    /**
     * Keys of the fields that pass down a conversation: a mention of which neither its source nor a machine says anything
     * takes them from the one that it answers. See {@link org.beffroi.core.archive.truth.Inheritance}.
     */
    default Set<String> inherited() {
        return Set.of();
    }

    /** Reads nothing. */
    static Annotator none() {
        return new Annotator() {
            @Override
            public String version() {
                return "";
            }

            @Override
            public List<Annotation> annotate(Mention mention) {
                return List.of();
            }
        };
    }
}
