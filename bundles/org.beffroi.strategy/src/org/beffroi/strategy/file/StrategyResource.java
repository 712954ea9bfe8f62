package org.beffroi.strategy.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLInfoImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLMapImpl;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XMI as people and git read it: one attribute a line, rich text as an element whose lines are lines of the file, references
 * by identity. In a set of its own that opens no other resource: neither a package that a file names by an address, nor a
 * class by {@code java:}, nor a document that it refers to.
 */
final class StrategyResource extends XMIResourceImpl {

    private static final String NAME = "memory:/strategy";

    /** Narrower than any attribute: each begins a line. */
    private static final int LINE = 20;

    StrategyResource() {
        super(URI.createURI(NAME));
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>()); // else each reference is looked for through the whole file
        new Alone().getResources().add(this);
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_LINE_WIDTH, LINE);
        save.put(XMLResource.OPTION_XML_MAP, map());
        save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);
        save.put(XMLResource.OPTION_SKIP_ESCAPE_URI, Boolean.FALSE);
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_XML_MAP, map());
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    }

    @Override
    public void doLoad(InputStream written, Map<?, ?> options) throws IOException {
        super.doLoad(HardenedXml.watched(written, XmlLimits.STRATEGY), options);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
                return HardenedXml.parser(XmlLimits.STRATEGY);
            }

            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new OnePackage(resource, helper, options);
            }
        };
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return createXMLLoad();
    }

    /** Knows one package, and looks for no other: EMF would take the name of an unknown one for its address. */
    private static final class OnePackage extends SAXXMIHandler {

        OnePackage(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected @Nullable EPackage getPackageForURI(String name) {
            if (ModelPackage.eNS_URI.equals(name)) {
                return ModelPackage.eINSTANCE;
            }
            error(new PackageNotFoundException(name, getLocation(), getLineNumber(), getColumnNumber()));
            return null;
        }

        /** What is written as it should be may still be no day that a plan has, or a number that fills the memory. */
        @Override
        protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
            if (feature instanceof EAttribute && value instanceof String text && !Plausible.is(feature, text)) {
                error(new IllegalValueException(
                        object, feature, text, null, getLocation(), getLineNumber(), getColumnNumber()));
            } else {
                super.setFeatureValue(object, feature, value, position);
            }
        }
    }

    /** Opens nothing: a strategy is one file. */
    private static final class Alone extends ResourceSetImpl {

        Alone() {
            setPackageRegistry(new EPackageRegistryImpl());
            getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
            setResourceFactoryRegistry(new ResourceFactoryRegistryImpl());
            setURIConverter(new ExtensibleURIConverterImpl(List.of(new Closed()), List.of()));
        }

        @Override
        public @Nullable Resource getResource(URI uri, boolean loadOnDemand) {
            return uri.equals(URI.createURI(NAME)) ? getResources().getFirst() : null;
        }

        @Override
        public @Nullable Resource createResource(URI uri, String contentType) {
            return null;
        }
    }

    /** No address leads anywhere, to be read or to be written. */
    private static final class Closed extends URIHandlerImpl {

        @Override
        public boolean canHandle(URI uri) {
            return true;
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("closed: " + uri);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("closed: " + uri);
        }

        @Override
        public void delete(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("closed: " + uri);
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return false;
        }

        @Override
        public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
            return Map.of();
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
        List<EObject> contents = resource.getContents();
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
