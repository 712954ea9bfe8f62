package org.beffroi.sources.harvesting;

/** The name of a source as it is typed on a command line: in quotation marks where a shell would take it apart. */
final class ShellWord {

    private ShellWord() {}

    /** Quotation marks, dollars and the like are in no name of a source. */
    static String of(String name) {
        return name.matches("[\\p{L}\\p{N}._-]+") ? name : '"' + name + '"';
    }
}
