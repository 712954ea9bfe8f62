package org.beffroi.core.result;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What an analysis found, in one of a few shapes: there is one viewer and one way to write for each shape, not for each
 * analysis. Results know no screen. Texts are in the language of whoever asked. Immutable.
 */
@ProviderType
public sealed interface Result permits Prose, Table, Series, Matrix, Network, Places, Scores, Figure, Group {

    /** What it shows, as people read it above it; never blank. */
    String title();
}
