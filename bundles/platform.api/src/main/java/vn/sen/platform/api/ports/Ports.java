package vn.sen.platform.api.ports;

import org.osgi.annotation.versioning.ProviderType;

/** Opens ports. Thread-safe; ports may be kept for as long as the component lives. */
@ProviderType
public interface Ports {
    <T> Port<T> to(Class<T> service);
}
