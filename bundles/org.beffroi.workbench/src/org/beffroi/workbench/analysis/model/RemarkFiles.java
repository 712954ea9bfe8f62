package org.beffroi.workbench.analysis.model;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.file.NamedFiles;

/** The remarks of a dossier, each in a file of its own, {@code analyses/remarks/<id>.json}: two hands never meet. */
public final class RemarkFiles {

    private final NamedFiles<Remark> files;

    public RemarkFiles(Path dossier) {
        files = new NamedFiles<>(
                dossier.resolve("analyses").resolve("remarks"), Remark::id, RemarkFiles::read, RemarkFiles::tree);
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

    private static Remark read(Map<String, Object> members) {
        return new Remark(
                (String) members.get("id"),
                LocalDate.parse((String) members.get("day")),
                (String) members.get("text"),
                (String) members.get("by"),
                Instant.parse((String) members.get("added")));
    }

    private static Map<String, Object> tree(Remark remark) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", remark.id());
        tree.put("day", remark.day().toString());
        tree.put("text", remark.text());
        tree.put("by", remark.by());
        tree.put("added", remark.added().toString());
        return tree;
    }
}
