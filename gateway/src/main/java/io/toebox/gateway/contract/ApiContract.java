package io.toebox.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;

import io.toebox.gateway.core.openapi.ContractMerge;
import io.toebox.gateway.core.openapi.MergedContract;
import io.toebox.gateway.core.openapi.ServiceContract;
import io.toebox.gateway.upstream.Upstream;

/** The merged contract. Made at start, so contracts that do not fit together stop the start and not a request. */
@Startup
@Singleton
public class ApiContract {

    /** The gateway's own name among the services: its operations are answered here. */
    public static final String OWN = "gateway";

    private final MergedContract merged;

    ApiContract() {
        var services = Arrays.stream(Upstream.values())
                .map(upstream -> read(upstream.service()))
                .toList();
        this.merged = ContractMerge.merge(read(OWN), services);
    }

    public MergedContract merged() {
        return merged;
    }

    private static ServiceContract read(String service) {
        String resource = "contracts/" + service + "/openapi.yaml";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The contract of %s is missing: the build copies %s/openapi.yaml to the resource %s"
                                .formatted(service, service, resource));
            }
            Map<String, Object> document = new YAMLMapper().readValue(in, new TypeReference<>() {});
            return new ServiceContract(service, document);
        } catch (IOException e) {
            throw new UncheckedIOException("The contract of " + service + " cannot be read", e);
        }
    }
}
