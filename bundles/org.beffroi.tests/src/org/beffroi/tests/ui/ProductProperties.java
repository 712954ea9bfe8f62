package org.beffroi.tests.ui;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;

/** The properties of the product, as its bundle declares them. */
record ProductProperties(Map<String, String> all) {

    static ProductProperties read() {
        Map<String, String> all = new HashMap<>();
        IExtension extension = Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.products", "org.beffroi.workbench.product");
        for (IConfigurationElement product : extension.getConfigurationElements()) {
            for (IConfigurationElement property : product.getChildren("property")) {
                all.put(property.getAttribute("name"), property.getAttribute("value"));
            }
        }
        // A layout remembered by another test would be another window.
        all.put("clearPersistedState", "true");
        all.put("persistState", "false");
        return new ProductProperties(all);
    }
}
