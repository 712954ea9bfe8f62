package org.beffroi.core.edition;

import org.osgi.annotation.versioning.ProviderType;

/** What this running copy says about itself. */
@ProviderType
public interface About {

    /** The name and version of this copy. */
    Edition edition();
}
