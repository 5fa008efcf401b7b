package io.toebox.edge.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.internal.path.json.JSONAssertion;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured compiles each path into an answer, such as {@code errors[0].code}, as a Groovy class, and again at each use,
 * which takes ten times as long as the request. Here each path is compiled once.
 */
public final class CompiledPaths implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        var registry = GroovySystem.getMetaClassRegistry();
        if (!(registry.getMetaClass(JSONAssertion.class) instanceof Compiling)) {
            registry.setMetaClass(JSONAssertion.class, new Compiling());
        }
    }

    private static final class Compiling extends DelegatingMetaClass {

        private final Map<String, Class<? extends Script>> scripts = new ConcurrentHashMap<>();

        Compiling() {
            super(JSONAssertion.class);
            initialize();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Object invokeMethod(
                Class sender, Object object, String method, Object[] arguments, boolean toSuper, boolean fromInside) {
            if (!method.equals("eval")) {
                return super.invokeMethod(sender, object, method, arguments, toSuper, fromInside);
            }
            var variables = new HashMap<String, Object>();
            var parameters = ((JSONAssertion) object).getParams();
            if (parameters != null) {
                variables.putAll(parameters);
            }
            variables.put((String) arguments[0], arguments[1]);
            var script = scripts.computeIfAbsent(
                    arguments[2].toString(),
                    path -> new GroovyShell().parse(path).getClass());
            return InvokerHelper.createScript(script, new Binding(variables)).run();
        }
    }
}
