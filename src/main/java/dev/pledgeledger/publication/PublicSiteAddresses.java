package dev.pledgeledger.publication;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// Serves the public site under `/public/`, the same files that a city without this server would put on its own.
@Configuration(proxyBeanMethods = false)
class PublicSiteAddresses implements WebMvcConfigurer {

    private final PublicSite site;

    PublicSiteAddresses(PublicSite site) {
        this.site = site;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/public", "/public/**")
                .addResourceLocations(new FileSystemResource(site.current().toAbsolutePath() + "/"))
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new FolderPages());
    }

    /// A folder's address shows its page.
    private static final class FolderPages extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            return super.getResource(file, location);
        }
    }
}
