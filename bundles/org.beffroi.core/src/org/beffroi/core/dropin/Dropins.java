package org.beffroi.core.dropin;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/** Starts the plug-ins that people dropped into a folder; an OSGi service. */
@ProviderType
public interface Dropins {

    /**
     * Starts plug-ins, all of them before any of what they contribute is asked for; those of an earlier start whose jars are
     * gone go. One that cannot be started does not keep the others from it. Waits until they are there, for each a limited
     * time.
     *
     * @param jars each a bundle of OSGi
     * @param before told each jar before anything of it runs
     * @return why some were left out, one sentence each
     */
    List<Sentence> start(List<Path> jars, Consumer<Path> before);

    /** Starts plug-ins of which nobody is told. */
    default List<Sentence> start(List<Path> jars) {
        return start(jars, jar -> {});
    }

    /** What {@link #start} said last, for whoever has a place to show it. */
    List<Sentence> refused();

    /** The jars in the folders of this product and of its user. */
    PlugIns plugIns();
}
