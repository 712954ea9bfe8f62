package org.beffroi.observatory;

import org.beffroi.core.edition.About;
import org.beffroi.core.edition.Edition;
import org.osgi.service.component.annotations.Component;

/** The edition that this bundle was built for. */
@Component
public final class ShippedAbout implements About {

    @Override
    public Edition edition() {
        return new Edition("Beffroi", "0.2.0");
    }
}
