package org.beffroi.strategy.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLInfoImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLMapImpl;

/**
 * XMI as people and git read it: one attribute a line, rich text as an element whose lines are lines of the file, references
 * by identity. In a set of its own that opens no other resource.
 */
final class StrategyResource extends XMIResourceImpl {

    private static final String NAME = "memory:/strategy";

    /** Narrower than any attribute: each begins a line. */
    private static final int LINE = 20;

    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    StrategyResource() {
        super(URI.createURI(NAME));
        setEncoding("UTF-8");
        new Alone().getResources().add(this);
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_LINE_WIDTH, LINE);
        save.put(XMLResource.OPTION_XML_MAP, map());
        save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);
        save.put(XMLResource.OPTION_SKIP_ESCAPE_URI, Boolean.FALSE);
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_XML_MAP, map());
        load.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(DISALLOW_DOCTYPE, Boolean.TRUE));
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    }

    /** Opens nothing: a strategy is one file. */
    private static final class Alone extends ResourceSetImpl {

        Alone() {
            getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        }

        @Override
        public Resource getResource(URI uri, boolean loadOnDemand) {
            return uri.equals(URI.createURI(NAME)) ? getResources().getFirst() : null;
        }
    }

    private static XMLResource.XMLMap map() {
        XMLMapImpl map = new XMLMapImpl();
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    if (feature.getEType() == ModelPackage.eINSTANCE.getText()) {
                        XMLInfoImpl info = new XMLInfoImpl();
                        info.setXMLRepresentation(XMLResource.XMLInfo.ELEMENT);
                        map.add(feature, info);
                    }
                }
            }
        }
        return map;
    }

    /**
     * The strategy that was read, whole.
     *
     * @throws Unsound if something is missing, is there twice, or refers to what is not there
     */
    static Strategy whole(StrategyResource resource) throws Unsound {
        List<org.eclipse.emf.ecore.EObject> contents = resource.getContents();
        if (contents.size() != 1 || !(contents.getFirst() instanceof Strategy strategy)) {
            throw new Unsound("strategy.unsound.other");
        }
        Map<String, Integer> keys = new HashMap<>();
        resource.getAllContents().forEachRemaining(one -> {
            String key = EcoreUtil.getID(one);
            if (key != null) {
                keys.merge(key, 1, Integer::sum);
            }
        });
        for (Map.Entry<String, Integer> one : keys.entrySet()) {
            if (one.getValue() > 1) {
                throw new Unsound("strategy.unsound.twice", one.getKey());
            }
        }
        var missing = EcoreUtil.ProxyCrossReferencer.find(resource);
        if (!missing.isEmpty()) {
            URI proxy = EcoreUtil.getURI(missing.keySet().iterator().next());
            boolean abroad = !proxy.trimFragment().equals(URI.createURI(NAME));
            throw abroad
                    ? new Unsound(
                            "strategy.unsound.abroad", proxy.trimFragment().toString())
                    : new Unsound("strategy.unsound.missing", String.valueOf(proxy.fragment()));
        }
        return strategy;
    }
}
