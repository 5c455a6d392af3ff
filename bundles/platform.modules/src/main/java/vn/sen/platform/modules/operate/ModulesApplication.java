package vn.sen.platform.modules.operate;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.modules.operate.pages.ActPages;
import vn.sen.platform.modules.operate.pages.ChangePages;
import vn.sen.platform.modules.operate.pages.ModulePages;
import vn.sen.platform.modules.operate.pages.PlanPages;
import vn.sen.platform.modules.operate.pages.PurgePages;
import vn.sen.platform.modules.operate.rest.ChangeResource;
import vn.sen.platform.modules.operate.rest.ModuleResource;
import vn.sen.platform.modules.operate.rest.PlanResource;
import vn.sen.platform.modules.operate.rest.PurgeResource;

/** The pages below {@code /modules} and the API below {@code /api/v1/modules}. */
@Component(service = Application.class, property = "sen.module=modules")
public final class ModulesApplication extends Application {
    private final Set<Object> resources;

    /** More parameters than elsewhere: this list of resources is all that the class is. */
    @Activate
    public ModulesApplication(
            @Reference ModuleResource modules,
            @Reference PlanResource plans,
            @Reference ChangeResource changes,
            @Reference PurgeResource purges,
            @Reference ModulePages modulePages,
            @Reference ActPages actPages,
            @Reference PlanPages planPages,
            @Reference ChangePages changePages,
            @Reference PurgePages purgePages) {
        resources =
                Set.of(
                        modules,
                        plans,
                        changes,
                        purges,
                        modulePages,
                        actPages,
                        planPages,
                        changePages,
                        purgePages);
    }

    @Override
    @SuppressWarnings("deprecation") // instances, because they are made by the framework
    public Set<Object> getSingletons() {
        return resources;
    }
}
