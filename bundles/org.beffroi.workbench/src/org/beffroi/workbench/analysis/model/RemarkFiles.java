package org.beffroi.workbench.analysis.model;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.beffroi.core.file.NamedFiles;

/** The remarks of a dossier, each in a file of its own, {@code analyses/remarks/<id>.json}: two hands never meet. */
public final class RemarkFiles {

    private final NamedFiles<Remark> files;

    public RemarkFiles(Path dossier) {
        files = NamedFiles.of(dossier.resolve("analyses").resolve("remarks"), Remark::id, Remark.class);
    }

    /**
     * All of them, by day.
     *
     * @throws org.beffroi.core.message.Refusal if a file is damaged
     */
    public List<Remark> all() {
        return files.all().stream()
                .sorted(Comparator.comparing(Remark::day).thenComparing(Remark::id))
                .toList();
    }

    /**
     * Keeps one.
     *
     * @throws org.beffroi.core.message.Refusal if the disk refuses
     */
    public void keep(Remark remark) {
        files.save(remark);
    }

    /**
     * Takes one away; nothing happens where it is gone.
     *
     * @throws org.beffroi.core.message.Refusal if the disk refuses
     */
    public void remove(Remark remark) {
        files.forget(remark.id());
    }
}
