package io.toebox.gateway.agents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.toebox.gateway.core.Json;

/** Lacings as an assistant is told them: the first with its steps, of the others what they are for. */
final class AgentLacings {

    private static final List<String> FIRST =
            List.of("lacing", "name", "why", "cautions", "laceLengthMm", "steps", "href", "svgHref");
    private static final List<String> OTHERS = List.of("lacing", "name", "why", "href");

    private AgentLacings() {}

    static List<Object> told(List<Object> lacings) {
        var told = new ArrayList<Object>();
        for (var lacing : lacings) {
            told.add(kept(Json.object(lacing), told.isEmpty() ? FIRST : OTHERS));
        }
        return told;
    }

    private static Map<String, Object> kept(Map<String, Object> lacing, List<String> names) {
        var kept = new LinkedHashMap<String, Object>();
        names.forEach(name -> {
            var value = lacing.get(name);
            if (value != null) {
                kept.put(name, value);
            }
        });
        return kept;
    }
}
