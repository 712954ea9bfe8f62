package org.beffroi.bench.sbom;

import java.util.Objects;

/**
 * A library in a product.
 *
 * @param group Maven’s, never empty
 * @param name Maven’s name of the artifact
 * @param version as Maven knows it
 * @param licence an identifier or an expression of SPDX
 * @param sha256 of the jar as it is shipped, in hexadecimal digits
 */
record Library(String group, String name, String version, String licence, String sha256)
        implements Comparable<Library> {

    Library {
        Objects.requireNonNull(group);
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
        Objects.requireNonNull(licence);
        Objects.requireNonNull(sha256);
    }

    /** {@code pkg:maven/org.jsoup/jsoup@1.21.2} (package-url specification, type {@code maven}). */
    String purl() {
        return "pkg:maven/" + group + "/" + name + "@" + version;
    }

    /** As lists of vulnerabilities name it: {@code org.jsoup:jsoup}. */
    String coordinates() {
        return group + ":" + name;
    }

    @Override
    public int compareTo(Library other) {
        return purl().compareTo(other.purl());
    }
}
