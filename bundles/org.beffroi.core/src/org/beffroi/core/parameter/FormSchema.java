package org.beffroi.core.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as a JSON Schema, for programs that fill it in (JSON Schema, draft 2020-12).
 *
 * @param form what is asked
 * @param texts how people call it
 */
public record FormSchema(Form<?> form, FormTexts texts) {

    /**
     * The schema as a tree of maps, lists, texts, numbers and booleans.
     *
     * @param title of the whole
     */
    public Map<String, Object> tree(String title) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Parameter component : form.components()) {
            properties.put(component.name(), property(component));
            if (component.required()) {
                required.add(component.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(Parameter component) {
        Map<String, Object> one = single(component);
        if (component.shape() == Parameter.Shape.MANY) {
            Map<String, Object> many = new LinkedHashMap<>();
            many.put("type", "array");
            many.put("items", one);
            one = many;
        }
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", texts.label(component));
        texts.explanation(component).ifPresent(more -> property.put("description", more));
        property.putAll(one);
        component.standard().ifPresent(standard -> property.put("default", standard(component, standard)));
        return property;
    }

    private static Map<String, Object> single(Parameter component) {
        Map<String, Object> one = new LinkedHashMap<>();
        switch (component.kind()) {
            case QUERY, PERIOD, FIELD -> {
                one.put("type", "string");
                one.put("format", "beffroi-" + Parameter.typed(component.kind()));
            }
            case TEXT -> one.put("type", "string");
            case CHOICE -> one.put("enum", component.choices());
            case FLAG -> one.put("type", "boolean");
            case WHOLE -> one.put("type", "integer");
            case DECIMAL -> one.put("type", "number");
        }
        component.least().ifPresent(least -> one.put("minimum", least));
        component.most().ifPresent(most -> one.put("maximum", most));
        return one;
    }

    private static Object standard(Parameter component, String standard) {
        Object value = Values.read(component, standard);
        return value instanceof Enum<?> ? Parameter.typed(value) : value;
    }
}
