package org.beffroi.core.edition;

/** The name and version under which this copy of Beffroi presents itself. */
public record Edition(String name, String version) {

    /** The one line that {@code --version} prints, for instance {@code Beffroi 0.2.0}. */
    public String line() {
        return name + " " + version;
    }
}
