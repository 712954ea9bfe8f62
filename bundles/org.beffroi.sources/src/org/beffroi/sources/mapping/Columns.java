package org.beffroi.sources.mapping;

import java.util.List;
import java.util.Optional;
import org.beffroi.sources.profile.Names;

/**
 * The columns of a file as profiles look for them.
 *
 * <p>Of a table all columns are known. Of JSON those met in the first rows are: a path that none of them had may still come
 * and is taken as it is written.
 */
public final class Columns {

    private final List<String> names;
    private final Names found;
    private final boolean open;

    public Columns(List<String> names, boolean open) {
        this.names = List.copyOf(names);
        this.found = new Names(names);
        this.open = open;
    }

    /** All of them, in the order of the file. */
    public List<String> names() {
        return names;
    }

    /** The column of that name, empty if the file has none. */
    public Optional<String> present(String name) {
        return found.find(name);
    }

    /** The columns to read for one of the names, in that order: those that are there, and in JSON those that may come. */
    List<String> bound(List<String> wanted) {
        return wanted.stream()
                .flatMap(name -> found.find(name).or(() -> open ? Optional.of(name) : Optional.empty()).stream())
                .distinct()
                .toList();
    }

    /** The column of that name, or the name itself, which then has no values. */
    String column(String name) {
        return found.find(name).orElse(name);
    }
}
