package org.beffroi.core.edition;

/** What this running copy says about itself. */
public interface About {

    /** The name and version of this copy. */
    Edition edition();
}
