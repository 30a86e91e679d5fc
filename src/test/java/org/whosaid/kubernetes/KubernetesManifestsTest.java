package org.whosaid.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in manifests are checked by nobody before the cluster: here, every one has to lead somewhere. */
class KubernetesManifestsTest {

    private static final Path ROOT = Path.of("k8s");
    private static final Manifests BASE = new Manifests(ROOT.resolve("base"));
    private static final Manifests PRODUCTION =
            new Manifests(ROOT.resolve("overlays").resolve("prod"));

    private final Deployment deployment = BASE.only(Deployment.class);
    private final PodSpec pod = deployment.getSpec().getTemplate().getSpec();
    private final Container container = pod.getContainers().get(0);

    @ParameterizedTest
    @MethodSource("kustomizations")
    void kustomization_everyFile_isListedAndParsesStrictly(Path directory) throws IOException {
        Manifests manifests = new Manifests(directory);

        assertThat(manifests.objects())
                .isNotEmpty()
                .allSatisfy(object -> assertThat(object.getMetadata().getName()).isNotBlank());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(Manifests.INDEX)))
                    .containsExactlyInAnyOrderElementsOf(manifests.files());
        }
    }

    static List<Path> kustomizations() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.endsWith(Manifests.INDEX))
                    .map(Path::getParent)
                    .toList();
        }
    }

    @Test
    void kustomizations_all_areFound() throws IOException {
        assertThat(kustomizations()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {selektor: {a: b}}",
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {KEY: 20}",
                "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nfoo: bar"
            })
    void parse_wrongField_fails(String yaml) {
        assertThatThrownBy(() -> Manifests.parse(yaml)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void selectors_all_matchThePod() {
        Map<String, String> labels =
                deployment.getSpec().getTemplate().getMetadata().getLabels();

        assertThat(deployment.getSpec().getSelector().getMatchLabels()).isNotEmpty();
        assertThat(labels)
                .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels())
                .containsAllEntriesOf(BASE.only(Service.class).getSpec().getSelector())
                .containsAllEntriesOf(PRODUCTION
                        .only(PodDisruptionBudget.class)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels());
    }

    @Test
    void ports_ofServiceAndProbes_areNamedInTheContainer() {
        List<String> named =
                container.getPorts().stream().map(ContainerPort::getName).toList();

        assertThat(BASE.only(Service.class).getSpec().getPorts())
                .extracting(ServicePort::getTargetPort)
                .allSatisfy(port -> assertThat(named).contains(port.getStrVal()));
        assertThat(Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe()))
                .extracting(Probe::getHttpGet)
                .allSatisfy(get -> assertThat(named).contains(get.getPort().getStrVal()))
                .extracting(get -> get.getPath())
                .containsExactly("/q/health/started", "/q/health/ready", "/q/health/live");
    }

    @Test
    void names_ofConfigMapServiceAccountVolumesAndScaledDeployment_exist() {
        assertThat(container.getEnvFrom())
                .extracting(source -> source.getConfigMapRef().getName())
                .containsExactly(BASE.only(ConfigMap.class).getMetadata().getName());
        assertThat(pod.getServiceAccountName())
                .isEqualTo(BASE.only(ServiceAccount.class).getMetadata().getName());
        assertThat(pod.getVolumes())
                .extracting(Volume::getName)
                .containsAll(container.getVolumeMounts().stream()
                        .map(VolumeMount::getName)
                        .toList());
        assertThat(PRODUCTION
                        .only(HorizontalPodAutoscaler.class)
                        .getSpec()
                        .getScaleTargetRef()
                        .getName())
                .isEqualTo(deployment.getMetadata().getName());
    }

    @Test
    void credentials_comeFromASecretThatIsNotInTheRepository() throws IOException {
        assertThat(container.getEnv())
                .extracting(
                        variable -> variable.getValueFrom().getSecretKeyRef().getName())
                .containsOnly("whosaid-database")
                .hasSize(2);
        for (Path directory : kustomizations()) {
            assertThat(new Manifests(directory).objects()).doesNotHaveAnyElementsOfTypes(Secret.class);
        }
    }

    @Test
    void container_isConfined() {
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getResources().getLimits()).containsKey("memory");
    }

    @Test
    void shutdown_gracePeriod_isLongerThanTheServiceTakes() {
        String timeout = BASE.only(ConfigMap.class).getData().get("QUARKUS_SHUTDOWN_TIMEOUT");

        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(Long.parseLong(timeout));
    }

    @Test
    void objects_namespaces_areLeftToTheOverlays() {
        assertThat(BASE.objects())
                .extracting(HasMetadata::getMetadata)
                .allSatisfy(metadata -> assertThat(metadata.getNamespace()).isNull());
    }
}
