package org.beffroi.core.importing;

import java.net.URL;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Import profiles that a plug-in brings: data files, one per format; an OSGi service.
 *
 * <p>The form of a profile is described in {@code docs/import-profiles.md}.
 */
@ConsumerType
public interface ImportProfiles {

    /** Addresses of the profile files, usually resources of the plug-in's bundle; read when an import or a preview begins. */
    List<URL> profiles();
}
